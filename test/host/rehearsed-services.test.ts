import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { systemClock } from '../../src/clock.ts'
import type { ServiceCall } from '../../src/flow/service.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { botFilesOf } from '../../src/host/bot-files-of.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import type { WhatsappConfig } from '../../src/host/config.ts'
import { lacksIn } from '../../src/host/deployment-mistakes.ts'
import { loadForPlay } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { openRehearsals } from '../../src/host/rehearsal-rooms.ts'
import { rehearsedLines, rehearseUnset } from '../../src/host/rehearsed-services.ts'
import type { RehearsalAct } from '../../src/web/rehearsal.ts'

/** The shipped bot, its shop at an address of somebody's own that nothing here may call. */
let library: BotLibrary
beforeAll(async () => {
  const files = new Map(await botFilesOf({}, undefined))
  const path = 'flows/services.yaml'
  const own = 'at: https://shop.example\n  headers: { X-Token: "{secret.shop_token}" }'
  files.set(path, (files.get(path) ?? '').replace('at: demo-shop', own))
  const models = resolve('node_modules', '.cache', 'sigilo', 'models')
  library = await loadForPlay(files, () => undefined, models)
}, 120_000)

const unset = { serviceHosts: [], secrets: new Map<string, string>() }

async function rehearse() {
  const rooms = openRehearsals({ library, random: nodeCrypto.random, clock: systemClock })
  const begin = { at: 'chat' } as const
  const started = await rooms.start({ locale: 'pt-BR', identity: 'unknown', begin })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  const { room } = started
  const act = async (done: RehearsalAct) => {
    expect(await rooms.act(room, done)).toBe('done')
    return (await rooms.view(room))?.turns.at(-1)?.said
  }
  const ask = () => act({ act: 'write', text: 'cadê o pedido 1042?' })
  const answer = (name: string): RehearsalAct => ({ act: 'service', operation: 'orders.find', answer: name })
  const shown = async () =>
    (await rooms.view(room))?.operations.find(({ operation }) => operation === 'orders.find')
  return { rooms, room, act, ask, answer, shown }
}

describe('in a rehearsal a service of one’s own', () => {
  test('answers with a made-up result where nothing is said', async () => {
    const { rooms, ask, shown } = await rehearse()
    expect(await shown()).toEqual({
      operation: 'orders.find',
      answers: ['done', 'not_found', 'failed', 'slow'],
      answer: 'done',
    })
    expect(await ask()).toContain('status')
    rooms.close()
  })

  test.each([
    ['not_found', 'no_such_order'],
    ['failed', 'shop_down'],
    ['slow', 'shop_down'],
  ])('answers %s when it is told to, and then as before', async (name, said) => {
    const { rooms, act, ask, answer, shown } = await rehearse()
    await act(answer(name))
    expect((await shown())?.answer).toBe(name)
    expect(await ask()).toContain(said)
    rooms.close()
  })

  test('answers nothing that is not declared', async () => {
    const { rooms, room, answer } = await rehearse()
    expect(await rooms.act(room, answer('sold_out'))).toBe('not-offered')
    rooms.close()
  })

  test('is in the test that is saved, with what it answered, and the test passes', async () => {
    const { rooms, room, ask } = await rehearse()
    await ask()
    const written = rooms.asTest(room, 'an order of our own shop')
    if (written?.outcome !== 'written') throw new Error('no test was written')
    expect(written.yaml).toContain('services: { orders.find: { ')
    const [read] = readTalks('flows/own.talk.yaml', written.yaml).talks
    if (!read) throw new Error('it cannot be read')
    expect(await playTalk({ library, log: () => undefined }, read.test)).toEqual([])
    rooms.close()
  })
})

describe('while WhatsApp is simulated, a service without settings', () => {
  const input = { number: '1042' }
  const options = { idempotencyKey: 'k' }
  const real: ServiceCall = async () => ({ outcome: 'failed', why: 'late', field: null })

  test('keeps nothing from starting, and it is said what keeps it from being called', () => {
    expect(lacksIn({ ...unset, whatsapp: null })(library.draft())).toEqual([])
    const [line, ...others] = rehearsedLines(library.draft(), unset)
    expect(others).toEqual([])
    expect(line).toBe(
      '"shop" is rehearsed, its calls answer with made-up results: this deployment does not let "shop" call shop.example; "shop" needs the secret SIGILO_SECRET_SHOP_TOKEN, which is not set',
    )
  })

  test('answers as it is declared', async () => {
    const operation = library.draft().services.get('orders.find')
    if (!operation) throw new Error('no operation')
    const call = rehearseUnset({ library, clock: systemClock }, unset, real)
    const outcome = await call(operation, input, options)
    expect(outcome.outcome).toBe('done')
    const set = { serviceHosts: ['shop.example'], secrets: new Map([['SHOP_TOKEN', 'made-up']]) }
    const called = rehearseUnset({ library, clock: systemClock }, set, real)
    expect((await called(operation, input, options)).outcome).toBe('failed')
  })

  test('is refused on a real number', () => {
    const whatsapp = { graphUrl: 'https://graph.facebook.com' } as WhatsappConfig
    const says = lacksIn({ ...unset, whatsapp })(library.draft()).map((mistake) => mistake.says)
    expect(says.join('\n')).toContain('does not let')
    expect(says.join('\n')).toContain('SIGILO_SECRET_SHOP_TOKEN')
  })
})
