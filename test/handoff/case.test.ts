import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import {
  type CaseCommand,
  type CaseEvent,
  decide,
  evolve,
  isWithPeople,
  nextDue,
  noCase,
} from '../../src/handoff/case.ts'
import { caseNumberBytes, caseNumberOf } from '../../src/handoff/case-number.ts'
import { parseAnswerName, parseCaseNumber, parseDepartmentName, parseTalkId } from '../../src/ids.ts'

const minute = 60_000
const at = (minutes: number) => instantOf(minutes * minute)
const open: CaseCommand = {
  type: 'open',
  at: at(0),
  number: parseCaseNumber('7K2M-XPQ4'),
  talk: parseTalkId('t'.repeat(22)),
  department: parseDepartmentName('support'),
  priority: 'normal',
  shown: [parseAnswerName('order_number')],
  announceAt: at(10),
  returnAt: at(60),
}

const play = (commands: readonly CaseCommand[]) =>
  commands.reduce(
    (current, command) => decide(current, command).reduce(evolve, current),
    evolve(noCase, { ...open, type: 'opened' } as CaseEvent),
  )
const linesOf = (before: readonly CaseCommand[], command: CaseCommand) =>
  decide(play(before), command).map(({ type }) => type)

describe('a case', () => {
  test('is opened once, with the answers its flow lets an agent see', () => {
    expect(decide(noCase, open)).toEqual([{ ...open, type: 'opened' }])
    expect(linesOf([], open)).toEqual([])
  })
  test('announces the wait once after its time', () => {
    expect(linesOf([], { type: 'time-passed', at: at(9) })).toEqual([])
    expect(linesOf([], { type: 'time-passed', at: at(10) })).toEqual(['waiting-announced'])
    expect(linesOf([{ type: 'time-passed', at: at(10) }], { type: 'time-passed', at: at(11) })).toEqual([])
  })
  test('goes back to the bot unclaimed, with a mark, and can still be claimed', () => {
    expect(decide(play([]), { type: 'time-passed', at: at(60) })).toEqual([
      { type: 'returned', at: at(60), why: 'unclaimed' },
    ])
    expect(
      linesOf([{ type: 'time-passed', at: at(60) }], { type: 'claim', at: at(70), agent: 'a1' }),
    ).toEqual(['claimed'])
  })
  test('belongs to the first agent who claims it', () => {
    const claimed = play([{ type: 'claim', at: at(1), agent: 'a1' }])
    expect(decide(claimed, { type: 'claim', at: at(1), agent: 'a2' })).toEqual([])
    expect(claimed).toMatchObject({ status: 'claimed', agent: 'a1' })
  })
  test('does not go back by itself once it is claimed', () => {
    expect(
      linesOf([{ type: 'claim', at: at(1), agent: 'a1' }], { type: 'time-passed', at: at(600) }),
    ).toEqual([])
  })
  test('ends for the person who wants the assistant back', () => {
    const returned = play([{ type: 'return', at: at(2), why: 'person-asked' }])
    expect(isWithPeople(returned)).toBe(false)
    expect(decide(returned, { type: 'claim', at: at(3), agent: 'a1' })).toEqual([])
  })
  test('is opened again within 72 hours of its end and not later', () => {
    const closed: CaseCommand = { type: 'close', at: at(5), outcome: 'solved', by: 'a1' }
    const reopen = (minutes: number): CaseCommand => ({
      type: 'reopen',
      at: at(minutes),
      announceAt: at(minutes + 10),
      returnAt: at(minutes + 60),
      priority: 'high',
      shown: [parseAnswerName('story')],
    })
    expect(linesOf([closed], reopen(5 + 72 * 60))).toEqual(['reopened'])
    expect(linesOf([closed], reopen(6 + 72 * 60))).toEqual([])
    expect(play([closed, reopen(100)])).toMatchObject({
      status: 'waiting',
      announceAt: at(110),
      priority: 'high',
      shown: ['order_number', 'story'],
      isWaitAnnounced: false,
    })
    expect(linesOf([], reopen(1))).toEqual([])
  })
  test('that the desk has closed stays closed, whatever a turn that had begun before still adds', () => {
    const closed = play([{ type: 'close', at: at(5), outcome: 'solved', by: 'a1' }])
    const late: readonly CaseEvent[] = [
      { type: 'waiting-announced', at: at(6) },
      { type: 'returned', at: at(6), why: 'unclaimed' },
      { type: 'customer-left', at: at(6) },
      { type: 'claimed', at: at(6), agent: 'a2' },
      { type: 'closed', at: at(6), outcome: 'duplicate', by: 'a2' },
    ]
    for (const event of late) expect(evolve(closed, event)).toEqual(closed)
  })
  test('wakes when the next thing is due', () => {
    expect(nextDue(play([]))).toBe(at(10))
    expect(nextDue(play([{ type: 'time-passed', at: at(10) }]))).toBe(at(60))
    expect(nextDue(play([{ type: 'leave', at: at(3) }]))).toBe(null)
  })
})

const command: fc.Arbitrary<CaseCommand> = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.nat(6))
  .map(([minutes, kind]) => {
    const commands: readonly CaseCommand[] = [
      { type: 'claim', at: at(minutes), agent: `a${minutes % 3}` },
      { type: 'return', at: at(minutes), why: 'agent' },
      { type: 'leave', at: at(minutes) },
      { type: 'close', at: at(minutes), outcome: 'solved', by: 'a1' },
      {
        type: 'reopen',
        at: at(minutes),
        announceAt: at(minutes + 10),
        returnAt: at(minutes + 60),
        priority: 'low',
        shown: [],
      },
      { type: 'time-passed', at: at(minutes) },
      { ...open, at: at(minutes) } as CaseCommand,
    ]
    return commands[kind] ?? open
  })

test('whatever is commanded, a command given twice adds no second line and the case keeps its number', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), command, (before, last) => {
      const current = play(before)
      const once = decide(current, last).reduce(evolve, current)
      expect(once).toMatchObject({ number: parseCaseNumber('7K2M-XPQ4') })
      if (last.type !== 'time-passed') expect(decide(once, last)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a case number is known in any case, with or without its dash', () => {
  for (const typed of ['ABCD-2345', 'abcd2345', 'ABCD 2345']) expect(parseCaseNumber(typed)).toBe('ABCD-2345')
})

test('a case number is read aloud without doubt and uses forty random bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: caseNumberBytes, maxLength: 16 }), (random) => {
      expect(caseNumberOf(random)).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    }),
    { numRuns: 100 },
  )
  const all = new Set(Array.from({ length: 256 }, (_, byte) => caseNumberOf(new Uint8Array(8).fill(byte))))
  expect(all.size).toBe(32)
  expect(() => caseNumberOf(new Uint8Array(7))).toThrow('not a case number')
})
