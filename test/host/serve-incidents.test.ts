import { beforeEach, expect, test } from 'vitest'
import { type MemoryStores, memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { clockAt } from '../../src/clock.ts'
import { serveDesk } from '../../src/host/serve-desk.ts'
import type { ShownIncident } from '../../src/host/serve-incidents.ts'
import type { MaskedWords } from '../../src/host/serve-transcripts.ts'
import type { TalkId } from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import {
  arrivalOf,
  keyring,
  line,
  newTalk,
  newTalkPart,
  noon,
  somebody,
  turnOf,
} from '../contract/made-up.ts'

let stores: MemoryStores
let ask: ReturnType<typeof serveDesk>
let talk: TalkId
beforeEach(async () => {
  const clock = clockAt(noon)
  stores = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock })
  ask = serveDesk(
    {
      ...stores,
      versions: stores.botVersions,
      tally: { read: async () => [] },
      keyring: async () => keyring,
    },
    clock,
  )
  await stores.inbox.put([await arrivalOf([await somebody()])], noon)
  const claim = await stores.lanes.claim(null, noon)
  if (!claim) throw new Error('nothing was ready')
  talk = newTalk()
  const half = AnonymizedText.of(new RawText('52998224725 de zyqwen'), [
    { start: 0, end: 11, kind: 'CPF', n: 1 },
  ])
  const lines = [line(1, 'zyqwen trobb, sobrado azul'), { ...line(2, ''), words: half }]
  await stores.lanes.commit(turnOf(claim, { talk: await newTalkPart(talk), lines }))
  await stores.lanes.release(claim, { wakeAt: null }, noon)
})

const mask = (what: object, incident: object | null = { note: null }) =>
  ask({ command: 'mask', talk, kind: 'NAME', what, incident }) as Promise<MaskedWords>
const incidents = () => ask({ command: 'incidents' }) as Promise<readonly ShownIncident[]>
const stored = () => stores.state.lines.get(talk)?.map(({ words }) => words?.text)

test('an incident is listed, shown with its masked note, and closed once, each in the log', async () => {
  const masked = await mask({ words: 'zyqwen' }, { note: 'a Zyqwen reclamou' })
  const [listed] = await incidents()
  expect(listed).toMatchObject({ number: masked.incident, talk, kind: 'NAME', places: 2, closing: null })
  const number = String(masked.incident)
  expect(await ask({ command: 'incident', number: number.replaceAll('-', '').toLowerCase() })).toMatchObject({
    number,
    note: 'a [NAME_1] reclamou',
    openedBy: { role: 'operator', id: 'cli' },
  })
  const close = { command: 'close-incident', number, outcome: 'no-risk' }
  expect(await ask(close)).toEqual({ number, outcome: 'closed' })
  expect(await ask(close)).toEqual({ number, outcome: 'already-closed' })
  expect((await incidents())[0]?.closing).toMatchObject({ at: noon, outcome: 'no-risk' })
  const entries = stores.state.log.map(
    ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry,
  )
  expect(entries).toMatchObject([
    { kind: 'words-masked', found: 'NAME', places: 2 },
    { kind: 'incident-opened', incident: number, talk },
    { kind: 'incident-closed', incident: number, outcome: 'no-risk' },
  ])
  expect(JSON.stringify([entries, await incidents()])).not.toMatch(/zyqwen/i)
})

test('what cannot be done with an incident is told with what to do', async () => {
  const { incident: number } = await mask({ words: 'zyqwen' })
  const refusals = [
    [{ command: 'incident', number: 'I-2222-2222' }, 'sigilo incident list'],
    [{ command: 'incident', number: 'ABCD-2345' }, 'not a number of an incident'],
    [{ command: 'close-incident', number: 'I-2222-2222', outcome: 'reported' }, 'sigilo incident list'],
    [{ command: 'close-incident', number, outcome: 'solved' }, 'no-risk, reported, mistaken'],
  ] as const
  for (const [asked, told] of refusals) await expect(ask(asked)).rejects.toThrow(told)
  expect((await incidents())[0]?.closing).toBeNull()
})

test('an incident of words that were masked before is opened by their token', async () => {
  const { token } = await mask({ words: 'zyqwen' }, null)
  const opened = await ask({ command: 'open-incident', talk, token, note: 'a Zyqwen reclamou' })
  expect(opened).toMatchObject({ places: 2 })
  expect(await incidents()).toMatchObject([{ talk, kind: 'NAME', places: 2, note: 'a [NAME_1] reclamou' }])
  const refusals = [
    [{ talk, token: 'NAME_9' }, 'sigilo talk show'],
    [{ talk, token: 'zyqwen' }, 'NAME_2'],
    [{ talk, token: 'NICKNAME_1' }, 'a kind is one of'],
    [{ talk: newTalk(), token }, 'sigilo talk list'],
  ] as const
  for (const [asked, told] of refusals)
    await expect(ask({ command: 'open-incident', ...asked, note: null })).rejects.toThrow(told)
  expect(await incidents()).toHaveLength(1)
})

test('a whole line is masked by its number, and hidden from then on', async () => {
  expect(await mask({ line: 1 }, null)).toEqual({ token: '[NAME_1]', places: 2, incident: null })
  expect(stored()).toEqual(['[NAME_1]', '[CPF_1] de [NAME_1]'])
  expect(await incidents()).toEqual([])
})

test('a line that is not there, or masked in part, is left as it is', async () => {
  await expect(mask({ line: 7 })).rejects.toThrow('sigilo talk show')
  await expect(mask({ line: 2 })).rejects.toThrow('without --line')
  expect(stored()).toEqual(['zyqwen trobb, sobrado azul', '[CPF_1] de zyqwen'])
  expect(await incidents()).toEqual([])
})
