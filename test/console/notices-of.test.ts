import { expect, test } from 'vitest'
import { isStillSo, myDesk, noticesOf } from '../../src/console/notices/notices-of.ts'
import type { InboxRow } from '../../src/web/inbox-view.ts'

const row = (number: string, change: Partial<InboxRow> = {}): InboxRow => ({
  ...{
    case: number,
    talk: `talk of ${number}`,
    department: 'support',
    status: 'claimed',
    priority: 'normal',
  },
  ...{ agent: { staff: 'me', name: 'Ana' }, tags: [], openedAt: 1, waitsSince: null, answerBy: null },
  ...{ isEscalated: false, snoozedUntil: null, windowUntil: null, last: null },
  ...change,
})
/** All in one second, as WhatsApp tells it. */
const wrote = (n: number, side: 'customer' | 'bot' = 'customer'): Partial<InboxRow> => ({
  waitsSince: 10,
  last: { n, side, kind: 'text', at: 10, words: { text: 'senha azul', tokens: [] }, prompts: [] },
})
const mine = (...rows: readonly InboxRow[]) => myDesk(rows, [])
const told = (before: ReturnType<typeof mine>, now: ReturnType<typeof mine>) =>
  noticesOf(before, now).map(({ about, case: number }) => `${about} ${number}`)

test('a case that is new to me was given to me, whatever its customer wrote; nothing new says nothing', () => {
  const now = mine(row('A'), row('B', wrote(11)))
  expect(told(mine(row('A')), now)).toEqual(['assigned B'])
  expect(told(now, now)).toEqual([])
  expect(told(now, mine())).toEqual([])
})

test('every message of a customer is news, and no line of anybody else', () => {
  expect(told(mine(row('A')), mine(row('A', wrote(10))))).toEqual(['wrote A'])
  expect(told(mine(row('A', wrote(10))), mine(row('A', wrote(12))))).toEqual(['wrote A'])
  expect(told(mine(row('A', wrote(12))), mine(row('A', wrote(13, 'bot'))))).toEqual([])
  expect(told(mine(row('A', wrote(12))), mine(row('A')))).toEqual([])
  // The assistant had a word after it, before anybody looked.
  expect(told(mine(row('A')), mine(row('A', wrote(13, 'bot'))))).toEqual(['wrote A'])
  // The case goes on in another talk, whose lines are numbered anew.
  expect(told(mine(row('A', wrote(12))), mine(row('A', { ...wrote(12), talk: 'B' })))).toEqual(['wrote A'])
})

test('a case I had is not mine while it is back in the queue', () => {
  expect(told(mine(), mine(row('A', { status: 'returned' })))).toEqual([])
})

test('of cases that nobody has, only those count that nobody took in time', () => {
  const waits = row('A', { status: 'waiting', agent: null })
  const late = { ...waits, isEscalated: true }
  expect(noticesOf(myDesk([], [waits]), myDesk([], [late]))).toEqual([
    { about: 'unclaimed', case: 'A', department: 'support' },
  ])
  expect(noticesOf(myDesk([], [late]), myDesk([], [late]))).toEqual([])
})

test('what was told stands as long as it is so', () => {
  const late = row('A', { status: 'waiting', agent: null, isEscalated: true })
  expect(isStillSo({ about: 'unclaimed', case: 'A' }, myDesk([], [late]))).toBe(true)
  expect(isStillSo({ about: 'unclaimed', case: 'A' }, mine(row('A')))).toBe(false)
  expect(isStillSo({ about: 'wrote', case: 'A' }, mine(row('A', wrote(10))))).toBe(true)
  expect(isStillSo({ about: 'wrote', case: 'A' }, mine(row('A')))).toBe(false)
  expect(isStillSo({ about: 'assigned', case: 'A' }, mine(row('A')))).toBe(true)
  expect(isStillSo({ about: 'assigned', case: 'A' }, mine())).toBe(false)
})

test('no words of a customer are in any of it', () => {
  const now = mine(row('A', wrote(11)))
  expect(JSON.stringify([noticesOf(mine(), now), [...now.mine]])).not.toContain('senha')
})
