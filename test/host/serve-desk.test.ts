import { beforeEach, expect, test } from 'vitest'
import { type MemoryStores, memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { clockAt } from '../../src/clock.ts'
import type { CaseEvent, CasePriority } from '../../src/handoff/case/case-event.ts'
import { serveDesk } from '../../src/host/serve-desk.ts'
import { laneOf, parseCaseNumber, parsePersonId } from '../../src/ids.ts'
import {
  business,
  effectOf,
  keyring,
  later,
  minute,
  newTalk,
  noon,
  random,
  support,
  template,
  updates,
} from '../contract/made-up.ts'

const counted = { day: '2026-11-22', kind: 'NAME', both: 3, onlyOurs: 2, onlyTheirs: 1 } as const

let stores: MemoryStores
let ask: ReturnType<typeof serveDesk>
beforeEach(() => {
  const clock = clockAt(noon)
  stores = memoryStores({ ruleOf: (name) => ({ name, needs: 'nothing' }), clock })
  ask = serveDesk(
    {
      ...stores,
      versions: stores.botVersions,
      tally: { read: async () => [counted] },
      keyring: async () => keyring,
    },
    clock,
  )
})

function opened(text: string, at: number, priority: CasePriority, ...more: readonly CaseEvent[]) {
  const [number, talk, since] = [parseCaseNumber(text), newTalk(), later(noon, at * minute)]
  const lane = laneOf(business, parsePersonId(random()))
  const times = { announceAt: later(noon, 10 * minute), returnAt: later(noon, 60 * minute) }
  const opening = {
    type: 'opened',
    at: since,
    number,
    talk,
    department: support,
    priority,
    shown: [],
  } as const
  const events = [{ ...opening, ...times }, ...more]
  stores.state.cases.set(number, { number, lane, talk, department: support, events })
}

const entries = () =>
  stores.state.log.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as AuditEntry)

test('how a detector in the shadow differed is told by day and kind', async () => {
  expect(await ask({ command: 'shadow' })).toEqual([counted])
})

test('the most urgent case is listed first, and of two alike the older', async () => {
  opened('AAAA-2222', 2, 'normal')
  opened('BBBB-2222', 1, 'normal')
  opened('CCCC-2222', 3, 'high')
  const listed = (await ask({ command: 'list' })) as readonly { number: string; priority: string }[]
  expect(listed.map(({ number, priority }) => [number, priority])).toEqual([
    ['CCCC-2222', 'high'],
    ['BBBB-2222', 'normal'],
    ['AAAA-2222', 'normal'],
  ])
})

test('a case is closed once, by its number as it is typed, and the log has it once', async () => {
  opened('ABCD-2345', 0, 'normal')
  const close = { command: 'close', number: 'abcd2345', outcome: 'solved' }
  expect(await ask(close)).toEqual({ number: 'ABCD-2345', outcome: 'closed', isHeard: true })
  expect(await ask(close)).toEqual({ number: 'ABCD-2345', outcome: 'already-closed', isHeard: false })
  expect(entries()).toMatchObject([{ kind: 'case-closed', number: 'ABCD-2345', outcome: 'solved' }])
})

test('nobody is promised news of a case that is with the assistant again', async () => {
  opened('ABCD-2345', 0, 'normal', { type: 'returned', at: noon, why: 'unclaimed' })
  expect(await ask({ command: 'close', number: 'ABCD-2345', outcome: 'no-reply' })).toMatchObject({
    outcome: 'closed',
    isHeard: false,
  })
})

test('what became of an unconfirmed delivery is kept with its purpose, and only of one that waits', async () => {
  const talk = newTalk()
  const effect = effectOf(talk, 1)
  const lane = laneOf(business, parsePersonId(random()))
  const row = { effect, talk, lane, purpose: updates, origin: 'business', state: 'unconfirmed' } as const
  const counts = { epoch: 1, attempts: 1, repeats: 0, rank: 0 } as const
  const times = { sendingSince: noon, retryAt: null, until: null, message: null, words: null } as const
  stores.state.outbox.set(effect, { ...row, ...counts, ...times, body: template })
  expect(await ask({ command: 'sends' })).toMatchObject([{ effect, purpose: updates, sentAt: noon }])
  await expect(ask({ command: 'settle', effect, outcome: 'perhaps' })).rejects.toThrow('arrived or lost')
  await ask({ command: 'settle', effect, outcome: 'lost' })
  expect(entries()).toMatchObject([{ kind: 'send-settled', effect, outcome: 'lost', purpose: updates }])
  await expect(ask({ command: 'settle', effect, outcome: 'arrived' })).rejects.toThrow('not waiting')
})

test('what is asked of a talk that is not kept, or of a kind there is not, is refused without the words', async () => {
  const words = 'Zyqwen Trobb'
  const talk = newTalk()
  for (const asked of [
    { command: 'mask', talk, kind: 'NAME', what: { words }, incident: null },
    { command: 'mask', talk, kind: 'NICKNAME', what: { words }, incident: null },
    { command: 'mask', talk: words, kind: 'NAME', what: { words }, incident: null },
    { command: 'mask', talk, kind: 'NAME', what: { words: words.repeat(1000) }, incident: null },
  ]) {
    const refused = await ask(asked).then(String, (error: Error) => `${error.message} ${error.stack}`)
    expect(refused).toMatch(/nothing is kept|a kind is one of|not a talk id|does not know/)
    expect(refused).not.toContain('Zyqwen')
  }
  await expect(ask({ command: 'talk', talk })).rejects.toThrow('nothing is kept')
  expect(await ask({ command: 'talks' })).toEqual([])
  expect(await ask({ command: 'misses' })).toEqual([])
})
