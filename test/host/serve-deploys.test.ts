import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { type MemoryStores, memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { clockAt } from '../../src/clock.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { lookAtMedia } from '../../src/flow/media/look-at-media.ts'
import { writeCard } from '../../src/flow/media/media-card.ts'
import type { History } from '../../src/host/deploy-commands.ts'
import { hashText } from '../../src/host/hash-text.ts'
import { sha256Of } from '../../src/host/media-folder.ts'
import type { DeployOutcome } from '../../src/host/serve-deploys.ts'
import { serveDesk } from '../../src/host/serve-desk.ts'
import { parseDepartmentName, parseFlowId, parseLaneKey, parseStepName } from '../../src/ids.ts'
import {
  arrivalOf,
  keyring,
  newTalk,
  newTalkPart,
  noon,
  somebody,
  stateAt,
  turnOf,
} from '../contract/made-up.ts'
import { cleanBot } from '../flow/bot-folder.ts'
import { open } from '../handoff/case/made-up-case.ts'

type Edit = readonly [path: string, from: string, to: string]
type Live = { readonly hash: string; readonly pin: string }

const order = 'flows/order.yaml'
const reworded: Edit = ['prompts/en/order.yaml', 'Where to?', 'To which place?']
const other: Edit = ['prompts/en/order.yaml', 'Where to?', 'Which place?']
/** The purpose may use one thing more, and the flow asks it. */
const asksMore: readonly Edit[] = [
  ['flows/privacy.yaml', 'may: [order_number, ', 'may: [lucky, order_number, '],
  [order, 'answers:\n', 'answers:\n  lucky: { type: number, personal: no }\n'],
  [order, 'steps:\n', 'steps:\n  lucky: { ask: lucky, else: person }\n'],
  ['prompts/en/order.yaml', 'ask.postcode:', 'ask.lucky: |\n  A number?\nask.postcode:'],
  ['prompts/it/order.yaml', 'ask.postcode:', 'ask.lucky: |\n  Un numero?\nask.postcode:'],
]

function filesWith(edits: readonly Edit[]): [string, string][] {
  const files = new Map(cleanBot())
  for (const [path, from, to] of edits) {
    const text = files.get(path) ?? ''
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    files.set(path, text.replace(from, to))
  }
  return [...files]
}

let stores: MemoryStores
let ask: ReturnType<typeof serveDesk>
let first: Live

beforeEach(async () => {
  const clock = clockAt(noon)
  stores = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock })
  const versions = stores.botVersions
  ask = serveDesk(
    { ...stores, versions, tally: { read: async () => [] }, keyring: async () => keyring },
    clock,
  )
  const loaded = await loadBot(cleanBot(), hashText)
  if (loaded.outcome !== 'loaded') throw new Error('the clean bot has mistakes')
  const { bot } = loaded
  first = { hash: bot.hash, pin: bot.flows.get(parseFlowId('order'))?.hash ?? '' }
  await versions.keep({ hash: bot.hash, files: bot.files, media: [] }, noon)
  const by = { role: 'system', id: 'host' } as const
  const one = {
    version: 1,
    bot: bot.hash,
    at: noon,
    by,
    how: 'deployed',
    notice: 1,
    approvedBy: null,
  } as const
  await stores.deployments.add(one, [])
})

const deploy = (edits: readonly Edit[], more: object = {}): Promise<DeployOutcome> =>
  ask({
    command: 'deploy',
    files: filesWith(edits),
    by: 'ana',
    isCheck: false,
    isAnyway: false,
    ...more,
  }) as never
const rollback = (version: number | null) =>
  ask({ command: 'rollback', version, by: 'rui' }) as Promise<DeployOutcome>
const approve = (hash: string, by = 'rosa') => ask({ command: 'approve', hash, by }) as Promise<DeployOutcome>
const history = () => ask({ command: 'deployments' }) as Promise<History>
const entries = () =>
  stores.state.log.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry)
const live = async () => (await stores.deployments.live())?.version

/** Somebody in the middle of a talk on the first version. */
async function talkAt(step: string) {
  await stores.inbox.put([await arrivalOf([await somebody()])], noon)
  const claim = await stores.lanes.claim(null, noon)
  if (!claim) throw new Error('nothing was ready')
  const place = { flow: parseFlowId('order'), hash: first.pin, bot: first.hash, step: parseStepName(step) }
  const state = stateAt({ frames: [{ ...place, tries: 0, page: 0 }] })
  await stores.lanes.commit(turnOf(claim, { talk: { ...(await newTalkPart(newTalk())), state } }))
}

const png = new Uint8Array(await readFile('test/flow/faulty/media-not-in-its-folder/media/parcel.png'))
const cardOf = (bytes: Uint8Array) => writeCard(lookAtMedia(bytes, sha256Of(bytes)))
const pictured: readonly Edit[] = [
  [
    'prompts/en/order.yaml',
    'ask.postcode:',
    'status.media: p.png\nstatus.media.alt: A parcel\nask.postcode:',
  ],
  ['prompts/it/order.yaml', 'ask.postcode:', 'status.media.alt: Un pacco\nask.postcode:'],
]
const withPicture = (card: string) =>
  deploy(pictured, { files: [...filesWith(pictured), ['media/p.png', card]] })
const keep = (bytes: Uint8Array) =>
  ask({ command: 'keep-media', bytes: Buffer.from(bytes).toString('base64'), by: 'ana' })

describe('a deploy with a picture', () => {
  test('waits until the picture is there, and then has it', async () => {
    const hash = sha256Of(png)
    expect(await withPicture(cardOf(png))).toEqual({ outcome: 'lacks-media', media: [hash] })
    expect(await live()).toBe(1)
    expect(await keep(png)).toEqual({ sha256: hash })
    expect(await withPicture(cardOf(png))).toMatchObject({ outcome: 'live', version: 2 })
    expect(await stores.media.bytes(hash)).toEqual(png)
  })

  test('is looked at first without sending anything', async () => {
    const files = [...filesWith(pictured), ['media/p.png', cardOf(png)]]
    expect(await deploy(pictured, { files, isCheck: true })).toMatchObject({ outcome: 'checked' })
  })

  test('is refused when the picture is not what was said of it', async () => {
    await keep(png)
    const lie = writeCard({ ...lookAtMedia(png, sha256Of(png)), bytes: 1 })
    await expect(withPicture(lie)).rejects.toThrow('media/p.png is not what it is said to be')
    expect(await live()).toBe(1)
  })

  test('takes nothing that could not be sent to anybody', async () => {
    await expect(keep(new TextEncoder().encode('<html>'))).rejects.toThrow('no picture')
    await expect(keep(new Uint8Array(16 * 1024 * 1024 + 3))).rejects.toThrow('does not know')
  })
})

describe('a deploy', () => {
  test('gets the next number, and the log says who did it', async () => {
    expect(await deploy([reworded])).toMatchObject({ outcome: 'live', version: 2 })
    expect(entries()).toMatchObject([
      { kind: 'bot-deployed', version: 2, actor: { role: 'designer', id: 'ana' }, from: first.hash },
    ])
    expect(await deploy([reworded])).toEqual({ outcome: 'same', version: 2 })
  })

  test('with a mistake, or half of the files, changes nothing and tells every mistake', async () => {
    const broken = await deploy([[order, 'ask: order_number', 'sing: loudly']])
    expect(broken).toMatchObject({ outcome: 'mistakes', mistakes: [expect.stringMatching(/^flows\/order/)] })
    const half = { files: filesWith([]).slice(0, 4) }
    expect(await deploy([], half)).toMatchObject({ outcome: 'mistakes' })
    expect([await live(), entries(), stores.state.versions.size]).toEqual([1, [], 1])
  })

  test('beside another in the same moment is told, and changes nothing', async () => {
    const both = await Promise.all([deploy([reworded]), deploy([other])])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['live', 'outrun'])
    expect([await live(), entries().length]).toEqual([2, 1])
  })

  test('that is only checked tells what becomes of open talks, and changes nothing', async () => {
    for (const step of ['number', 'number', 'tell']) await talkAt(step)
    const rules: Edit = [order, 'steps:\n', 'migrations: { tell: finish }\nsteps:\n']
    expect(await deploy([reworded, rules], { isCheck: true })).toMatchObject({
      outcome: 'checked',
      version: 2,
      adds: [],
      plan: { migrates: 2, finishes: 1, needsRule: 0 },
    })
    expect([await live(), entries()]).toEqual([1, []])
  })

  test('is refused where talks need a rule, unless it is wanted anyway', async () => {
    await talkAt('gone')
    const rules: Edit = [order, 'steps:\n', 'migrations: {}\nsteps:\n']
    expect(await deploy([rules])).toMatchObject({ outcome: 'needs-rules', plan: { needsRule: 1 } })
    expect(await live()).toBe(1)
    expect(await deploy([rules], { isAnyway: true })).toMatchObject({ outcome: 'live', version: 2 })
  })

  test('tells a thousand open talks in two seconds', async () => {
    for (let n = 0; n < 1000; n += 1) await talkAt(n % 3 ? 'number' : 'tell')
    const started = performance.now()
    const checked = await deploy([reworded], { isCheck: true })
    expect(performance.now() - started).toBeLessThan(2000)
    expect(checked).toMatchObject({ plan: { finishes: 1000 } })
  })

  test('names whoever deploys shortly: an address or a sentence is refused', async () => {
    await expect(deploy([reworded], { by: 'ana@example.org' })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  })
})

describe('a rollback', () => {
  test('gives customers the version before, under a number of its own, and the log says so', async () => {
    await deploy([reworded])
    expect(await rollback(null)).toMatchObject({ outcome: 'live', version: 3 })
    expect(await stores.deployments.live()).toMatchObject({ bot: first.hash, how: 'rolled-back' })
    expect(entries().at(-1)).toMatchObject({
      kind: 'bot-rolled-back',
      version: 3,
      bot: first.hash,
      actor: { id: 'rui' },
    })
  })

  test('to a version nobody deployed is refused', async () => {
    await expect(rollback(7)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(rollback(null)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a deploy that asks more of people', () => {
  test('waits for a privacy officer, who is another person; then it is live and the log has both', async () => {
    const waits = await deploy(asksMore)
    if (waits.outcome !== 'waits') throw new Error(waits.outcome)
    expect(waits.adds.join('\n')).toContain('lucky')
    expect([await live(), entries()]).toEqual([1, []])
    expect((await history()).waiting).toMatchObject([{ bot: waits.bot, by: { id: 'ana' } }])
    for (const same of ['ana', 'Ana', 'ANA'])
      await expect(approve(waits.bot, same)).rejects.toThrow('two persons must')
    expect(await approve(waits.bot.slice(0, 12))).toMatchObject({ outcome: 'live', version: 2 })
    expect(entries().map(({ kind, actor }) => [kind, actor.role, actor.id])).toEqual([
      ['deploy-approved', 'privacy-officer', 'rosa'],
      ['bot-deployed', 'designer', 'ana'],
    ])
    expect((await history()).waiting).toEqual([])
    expect((await history()).deployments[0]).toMatchObject({ approvedBy: { id: 'rosa' } })
  })

  test('is void once something else was deployed: the yes was to other words', async () => {
    const waits = await deploy(asksMore)
    if (waits.outcome !== 'waits') throw new Error(waits.outcome)
    await deploy([reworded])
    await expect(approve(waits.bot)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await live()).toBe(2)
  })

  test('asked for with too little of its name is not found', async () => {
    const waits = await deploy(asksMore)
    if (waits.outcome !== 'waits') throw new Error(waits.outcome)
    await expect(approve(waits.bot.slice(0, 7))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a department that is left out', () => {
  const renamed: readonly Edit[] = [
    ['flows/business.yaml', '  help: {', '  desk: {'],
    [order, 'handoff: help', 'handoff: desk'],
    ['flows/visit.yaml', 'handoff: help', 'handoff: desk'],
  ]

  const openCase = () =>
    stores.state.cases.set(open.number, {
      ...{ number: open.number, talk: open.talk, department: parseDepartmentName('help') },
      ...{ lane: parseLaneKey(`1.${'l'.repeat(22)}`) },
      events: [{ ...open, type: 'opened', department: parseDepartmentName('help') }],
    })

  test('keeps its version live while somebody waits there, and says what to do', async () => {
    openCase()
    const outcome = await deploy(renamed)
    expect(outcome).toMatchObject({
      outcome: 'mistakes',
      mistakes: [expect.stringMatching(/"help" is left out and has an open case.*close or transfer them/)],
    })
    expect(await live()).toBe(1)
  })

  test('goes once its cases are closed', async () => {
    openCase()
    await ask({ command: 'close', number: open.number, outcome: 'solved' })
    expect((await deploy(renamed)).outcome).not.toBe('mistakes')
  })
})
