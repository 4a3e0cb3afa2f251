import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { systemClock } from '../../src/clock.ts'
import { readTalks } from '../../src/flow/talk/read-talks.ts'
import { botFilesOf } from '../../src/host/bot-files-of.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadForPlay, talksOf } from '../../src/host/flow-test-command.ts'
import { playTalk } from '../../src/host/play-talk.ts'
import { openRehearsal } from '../../src/host/rehearsal-room.ts'
import { openRehearsals } from '../../src/host/rehearsal-rooms.ts'
import { valuesInStores } from '../../src/host/search-stores.ts'
import type { RehearsalAct, RehearsalStart } from '../../src/web/rehearsal.ts'
import type { RehearsalView } from '../../src/web/rehearsal-view.ts'

/** Learned models are named by what they were learned from, so that all tests share them. */
const modelsFolder = resolve('node_modules', '.cache', 'sigilo', 'models')

let files: ReadonlyMap<string, string>
let library: BotLibrary
beforeAll(async () => {
  files = await botFilesOf({}, undefined)
  library = await loadForPlay(files, () => undefined, modelsFolder)
}, 120_000)

const plain: RehearsalStart = { locale: 'pt-BR', identity: 'unknown', begin: { at: 'chat' } }

/** A rehearsal and what is seen of it. */
async function rehearse(start: Partial<RehearsalStart> = {}) {
  const rooms = openRehearsals({ library, random: nodeCrypto.random, clock: systemClock })
  const started = await rooms.start({ ...plain, ...start })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  const { room } = started
  const view = async (): Promise<RehearsalView> => {
    const shown = await rooms.view(room)
    if (!shown) throw new Error('the room is gone')
    return shown
  }
  return {
    rooms,
    room,
    view,
    act: async (act: RehearsalAct) => {
      expect(await rooms.act(room, act)).toBe('done')
      return view()
    },
  }
}
const write = (text: string): RehearsalAct => ({ act: 'write', text })
const choice = (view: RehearsalView, name: string): RehearsalAct => {
  const offered = view.bubbles.flatMap(({ choices }) => choices).findLast(({ id }) => id.endsWith(`/${name}`))
  return { act: 'tap', choice: offered?.id ?? '' }
}

test('a rehearsal says why an intent won: the three that competed, as the classifier ranked them', async () => {
  const { act, rooms } = await rehearse()
  const { turns } = await act(write('cadê o pedido 1042?'))
  const [turn] = turns
  const guess = turn?.guess
  expect(turn).toMatchObject({ did: 'wrote', what: 'cadê o pedido 1042?' })
  expect(guess).toMatchObject({ intent: 'order.status', isTaken: true })
  const bot = library.draft()
  const scope = new Set<string>([...bot.intents.keys(), ...bot.faq.keys()])
  const again = await library.understanding(bot).intent('cadê o pedido 1042?', scope)
  expect(guess?.ranked).toEqual(again.ranked)
  expect(guess?.ranked).toHaveLength(3)
  expect(turn?.walked.map(({ step }) => step)).toEqual(['number', 'find', 'over', 'tell'])
  expect(turn?.calls).toMatchObject([
    { operation: 'orders.find', inputs: ['number'], ended: { outcome: 'done' } },
  ])
  rooms.close()
})

test('inside is shown what the talk knows, and personal values stay sealed', async () => {
  const { act, rooms } = await rehearse({ identity: 'known' })
  const { inside, stored } = await act(write('cadê o pedido 1042? meu CPF é 529.982.247-25'))
  expect(inside?.places).toEqual([{ flow: 'order_status', step: 'tell', tries: 0 }])
  expect(inside?.answers).toContainEqual({ name: 'order_number', value: '1042', sealed: false })
  const [order] = inside?.results ?? []
  expect(order?.fields.map(({ name }) => name)).toContain('status')
  expect(order?.fields).toContainEqual({ name: '…', value: '', sealed: true })
  expect(JSON.stringify([inside, stored])).not.toContain('529')
  rooms.close()
})

test('nothing a rehearsal keeps holds a personal value in the clear, made-up ones included', async () => {
  const begin = { at: 'step', flow: 'order_status', step: 'details' } as const
  const own = await openRehearsal({ library, clock: systemClock }, { ...plain, begin })
  await own?.act(write('sou a Giovana Prado, CPF 529.982.247-25'))
  const values = ['529.982.247-25', '52998224725', 'Giovana Prado', 'Rua das Acácias, 45', '01310-100']
  expect(own && valuesInStores(own.room.stores, values)).toEqual([])
  own?.close()
})

test('two hours without a word bring the goodbye, and a day ends the talk', async () => {
  const { act, view, rooms } = await rehearse()
  await act(write('cadê o pedido 1042?'))
  const before = (await view()).clock.at
  const { turns, clock } = await act({ act: 'pass', minutes: 120 })
  expect(clock.at - before).toBeGreaterThanOrEqual(120 * 60_000)
  expect(turns.at(-1)).toMatchObject({ did: 'waited', said: ['bye'] })
  await act(write('cadê o pedido 1042?'))
  expect((await view()).inside).not.toBeNull()
  const later = await act({ act: 'pass', minutes: 24 * 60 })
  expect(later.inside?.places ?? []).toEqual([])
  rooms.close()
})

test('services that are down or slow are met as the flow says, and come back', async () => {
  const { act, rooms } = await rehearse()
  await act({ act: 'services', mode: 'down' })
  const down = await act(write('cadê o pedido 1042?'))
  expect(down.turns.at(-1)?.said).toContain('shop_down')
  rooms.close()
  const other = await rehearse()
  await other.act({ act: 'services', mode: 'down' })
  await other.act({ act: 'services', mode: 'normal' })
  const normal = await other.act(write('cadê o pedido 1042?'))
  expect(normal.turns.at(-1)?.said).toContain('status')
  other.rooms.close()
})

describe('every step of every shipped flow can be begun at', () => {
  test.each(['pt-BR', 'it', 'es', 'en'])('by anybody in %s', { timeout: 120_000 }, async (locale) => {
    const failed: string[] = []
    for (const { flow, steps } of library.draft().flows.values())
      for (const { name: step } of steps)
        for (const identity of ['known', 'hides-number', 'foreign'] as const) {
          const { view, rooms } = await rehearse({ locale, identity, begin: { at: 'step', flow, step } })
          const { turns } = await view()
          if (turns[0]?.walked[0]?.step !== step) failed.push(`${flow}.${step} ${identity}`)
          rooms.close()
        }
    expect(failed).toEqual([])
  })

  test('a step that is not there is no place to begin', async () => {
    const rooms = openRehearsals({ library, random: nodeCrypto.random, clock: systemClock })
    const begin = { at: 'step', flow: 'order_status', step: 'nowhere' } as const
    expect(await rooms.start({ ...plain, begin })).toEqual({ outcome: 'no-such-place' })
    expect(await rooms.start({ ...plain, locale: 'fr' })).toEqual({ outcome: 'no-such-place' })
  })

  test('an intent begins with its first example', async () => {
    const { view, rooms } = await rehearse({
      locale: 'en',
      begin: { at: 'intent', intent: 'appointment.book' },
    })
    expect((await view()).turns[0]?.guess?.intent).toBe('appointment.book')
    rooms.close()
  })
})

test('a rehearsed talk is a test that passes as it is written', async () => {
  const { act, view, rooms, room } = await rehearse({ locale: 'it', identity: 'known' })
  await act(write('dov’è il mio ordine 1042? mi chiamo Giulia Conti'))
  await act(choice(await view(), 'details'))
  await act({ act: 'pass', minutes: 120 })
  await act({ act: 'services', mode: 'down' })
  await act(write('dov’è l’ordine 1043?'))
  const written = rooms.asTest(room, 'la mia prova')
  if (written?.outcome !== 'written') throw new Error('no test was written')
  const { talks, mistakes } = readTalks('mine.talk.yaml', written.yaml)
  expect(mistakes).toEqual([])
  for (const { test: talk } of talks)
    expect(await playTalk({ library, log: () => undefined }, talk)).toEqual([])
  expect(talks).toHaveLength(1)
  rooms.close()
})

test('whatever the phone sends is in the test that is saved, and the test passes', async () => {
  const { act, rooms, room } = await rehearse()
  await act(write('quero fazer uma reclamação'))
  await act({ act: 'place' })
  for (const media of ['document', 'video', 'sticker', 'image'] as const) await act({ act: 'media', media })
  const written = rooms.asTest(room, 'things are sent')
  if (written?.outcome !== 'written') throw new Error('no test was written')
  expect(written.yaml).toContain('person: { location: "Rua das Flores, 10" }')
  expect(written.yaml).toContain('person: { document: nota.pdf }')
  const [read] = readTalks('flows/own.talk.yaml', written.yaml).talks
  if (!read) throw new Error('it cannot be read')
  expect(await playTalk({ library, log: () => undefined }, read.test)).toEqual([])
  rooms.close()
})

test('a rehearsed talk that began inside a flow is a test that begins there', async () => {
  const begin = { at: 'step', flow: 'order_status', step: 'tell' } as const
  const { act, view, rooms, room } = await rehearse({ begin })
  await act(choice(await view(), 'another'))
  await act(write('1043'))
  const written = rooms.asTest(room, 'another order is asked for')
  if (written?.outcome !== 'written') throw new Error('no test was written')
  expect(written.yaml).toContain('begins: order_status.tell\n')
  const [read] = readTalks('flows/own.talk.yaml', written.yaml).talks
  if (!read) throw new Error('it cannot be read')
  expect(await playTalk({ library, log: () => undefined }, read.test)).toEqual([])
  rooms.close()
})

test('every shipped talk that a rehearsal can play is written back as a test that passes', {
  timeout: 120_000,
}, async () => {
  let written = 0
  for (const talk of talksOf(files)) {
    const { turns, person } = talk
    const isPlain = turns.every(
      ({ person: words, choose }) => typeof words === 'string' || choose !== undefined,
    )
    if (!isPlain || (person.whatsapp ?? 'unknown') !== 'unknown' || talk.at || talk.services) continue
    const { act, view, rooms, room } = await rehearse({ locale: person.locale })
    for (const turn of turns)
      await act(turn.choose === undefined ? write(String(turn.person)) : choice(await view(), turn.choose))
    const test = rooms.asTest(room, talk.talk)
    if (test?.outcome !== 'written') throw new Error(`${talk.talk}: ${test?.outcome}`)
    const [read] = readTalks('x.talk.yaml', test.yaml).talks
    if (!read) throw new Error(`${talk.talk}: cannot be read`)
    expect({ [talk.talk]: await playTalk({ library, log: () => undefined }, read.test) }).toEqual({
      [talk.talk]: [],
    })
    written += 1
    rooms.close()
  }
  expect(written).toBeGreaterThanOrEqual(15)
})

test('an edit takes the open talk along, and the page is told', async () => {
  const own = await loadForPlay(files, () => undefined, modelsFolder)
  const rooms = openRehearsals({ library: own, random: nodeCrypto.random, clock: systemClock })
  const started = await rooms.start(plain)
  if (started.outcome !== 'started') throw new Error(started.outcome)
  await rooms.act(started.room, write('cadê o pedido 1042?'))
  const edit = async (change: (text: string) => string) => {
    const path = 'flows/order_status.yaml'
    return own.load(new Map([...files, [path, change(files.get(path) ?? '')]]), systemClock.now())
  }
  const news = async () => {
    rooms.changes(started.room)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return (await rooms.view(started.room))?.draft
  }
  await edit((text) => text.replace('2h: bye', '3h: bye'))
  expect((await news())?.news).toMatchObject({ news: 'goes-on', place: 'order_status.tell' })
  await edit((text) => text.replaceAll('tell:', 'tell2:'))
  const refused = await news()
  expect(refused?.mistakes[0]).toMatch(/^flows\/order_status\.yaml:\d+:\d+ /)
  expect(refused?.news).toMatchObject({ news: 'goes-on' })
  await rooms.act(started.room, write('outro pedido'))
  await rooms.act(started.room, { act: 'pass', minutes: 24 * 60 })
  await rooms.act(started.room, write('onde está meu pedido?'))
  await edit((text) => text.replace('  number: {', '  which: {').replaceAll('go: number', 'go: which'))
  expect((await news())?.news).toMatchObject({ news: 'began-anew', place: 'order_status.number' })
  rooms.close()
})

test('an edit with a rule moves the open talk where the rule says, and it asks what is asked there', async () => {
  const own = await loadForPlay(files, () => undefined, modelsFolder)
  const room = await openRehearsal({ library: own, clock: systemClock }, plain)
  await room?.act(write('cadê meu pedido?'))
  const path = 'flows/order_status.yaml'
  const renamed = (files.get(path) ?? '')
    .replace('  number: {', '  which: {')
    .replaceAll('go: number', 'go: which')
  const save = (text: string) => own.load(new Map([...files, [path, text]]), systemClock.now())
  const news = () => room?.followEdit() && room.news()?.draft
  expect(await save(`${renamed}migrations: { number: finish }\n`)).toEqual([])
  expect(news()).toEqual({ news: 'stays', flow: 'order_status', step: 'number', to: 'number' })
  expect(await save(`${renamed}migrations: { number: which }\n`)).toEqual([])
  expect(news()).toEqual({ news: 'moved', flow: 'order_status', step: 'number', to: 'which' })
  expect(room?.inside()?.frames.map(({ step }) => step)).toEqual(['which'])
  await room?.act(write('1042'))
  expect(room?.turns.at(-1)?.walked.map(({ step }) => step)).toContain('tell')
  expect(room?.inside()?.frames.map(({ step }) => step)).toEqual(['tell'])
  room?.close()
})

test('no more than twenty rooms are open; the one nobody looked at goes first', {
  timeout: 60_000,
}, async () => {
  const rooms = openRehearsals({ library, random: nodeCrypto.random, clock: systemClock })
  const keys: string[] = []
  for (let at = 0; at < 21; at++) {
    const started = await rooms.start(plain)
    if (started.outcome === 'started') keys.push(started.room)
  }
  expect(await rooms.view(keys[0] ?? '')).toBeNull()
  expect(await rooms.view(keys[1] ?? '')).not.toBeNull()
  rooms.close()
})
