import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Case, isSurveyWanted, isWithPeople, noCase } from '../../../src/handoff/case/case.ts'
import type { CaseCommand } from '../../../src/handoff/case/case-command.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { caseNumberBytes, caseNumberOf } from '../../../src/handoff/case/case-number.ts'
import { nextDue } from '../../../src/handoff/case/clocks.ts'
import { decide } from '../../../src/handoff/case/decide.ts'
import { evolve } from '../../../src/handoff/case/evolve.ts'
import { parseAnswerName, parseCaseNumber } from '../../../src/ids.ts'
import { agent, at, linesFor, open, passed, play, sales, supervisor, waitFrom } from './made-up-case.ts'

const claim = (minutes: number, who = 'a1'): CaseCommand => ({ type: 'claim', at: at(minutes), agent: who })
const answer = (minutes: number): CaseCommand => ({
  type: 'answer',
  at: at(minutes),
  agent: 'a1',
  silence: { warnAt: at(minutes + 360), closeAt: at(minutes + 720) },
})
const hear = (minutes: number): CaseCommand => ({
  type: 'hear-customer',
  at: at(minutes),
  answerBy: at(minutes + 10),
})
const close = (minutes: number, who = 'a1', survey: boolean | null = null): CaseCommand => ({
  type: 'close',
  at: at(minutes),
  outcome: 'solved',
  ...agent(who),
  survey,
})
const linesOf = (before: readonly CaseCommand[], command: CaseCommand) =>
  linesFor(play(before), command).map(({ type }) => type)

describe('whoever waits', () => {
  test('has one case, opened once, with the answers its flow lets an agent see', () => {
    expect(linesFor(noCase, open)).toEqual([{ ...open, type: 'opened' }])
    expect(linesOf([], open)).toEqual([])
  })
  test('is told once, after its time, that it takes longer', () => {
    expect(linesOf([], passed(9))).toEqual([])
    expect(linesOf([], passed(10))).toEqual(['waiting-announced'])
    expect(linesOf([passed(10)], passed(11))).toEqual([])
  })
  test('is shown to supervisors, urgent, when nobody claims in time', () => {
    expect(linesOf([passed(10)], passed(30))).toEqual(['escalated'])
    expect(play([passed(30)])).toMatchObject({ isEscalated: true, priority: 'high', isWaitAnnounced: true })
    expect(linesOf([claim(20)], passed(30))).toEqual([])
  })
  test('goes back to the bot unclaimed, with a mark, and can still be claimed', () => {
    expect(linesFor(play([]), passed(60))).toEqual([{ type: 'returned', at: at(60), why: 'unclaimed' }])
    expect(linesOf([passed(60)], claim(70))).toEqual(['claimed'])
  })
  test('is looked at again when the next thing is due', () => {
    expect(nextDue(play([]))).toBe(at(10))
    expect(nextDue(play([passed(10)]))).toBe(at(30))
    expect(nextDue(play([passed(30)]))).toBe(at(60))
    expect(nextDue(play([{ type: 'leave', at: at(3) }]))).toBe(null)
  })
})

describe('whose a case is', () => {
  test('the first who claims it, and the second is told who has it', () => {
    const claimed = play([claim(1)])
    expect(decide(claimed, claim(1, 'a2'))).toEqual({ outcome: 'refuse', why: 'taken', by: 'a1' })
    expect(decide(claimed, claim(2))).toEqual({ outcome: 'add', events: [] })
    expect(claimed).toMatchObject({ status: 'claimed', agent: 'a1' })
    expect(linesOf([claim(1)], passed(600))).toEqual([])
  })
  test('a supervisor gives it to somebody, also out of the hands of somebody else', () => {
    const assigned = play([claim(1), { type: 'assign', at: at(2), to: 'a2', by: 's1' }])
    expect(assigned).toMatchObject({ status: 'claimed', agent: 'a2', giveBackAt: null })
  })
  test('what was given by itself and not answered in time waits again, and what was answered stays', () => {
    const give: CaseCommand = { type: 'give', at: at(1), to: 'a1', answerBy: at(11) }
    expect(nextDue(play([give]))).toBe(at(11))
    expect(play([give, passed(11)])).toMatchObject({ status: 'waiting', returnAt: at(71), waitsSince: at(0) })
    expect(linesFor(play([give]), passed(11))).toMatchObject([
      { type: 'released', by: 'a1', why: 'unanswered' },
    ])
    expect(linesOf([give, answer(5)], passed(11))).toEqual([])
    expect(linesOf([give, claim(5)], passed(11))).toEqual([])
    expect(decide(play([claim(1, 'a2')]), give)).toMatchObject({ why: 'taken', by: 'a2' })
  })
  test('whoever has it gives it back, and nobody else', () => {
    const release = (who: string): CaseCommand => ({
      type: 'release',
      at: at(5),
      agent: who,
      why: 'agent',
      wait: waitFrom(5),
    })
    expect(decide(play([claim(1)]), release('a2'))).toEqual({ outcome: 'refuse', why: 'not-yours', by: 'a1' })
    expect(play([claim(1), release('a1')])).toMatchObject({ status: 'waiting', announceAt: at(15) })
  })
  test('it goes to another department, where it waits anew, or to a colleague, who has it', () => {
    const to = (where: { department: typeof sales } | { agent: string }): CaseCommand => ({
      ...{ type: 'transfer', at: at(5), to: where, ...agent('a1'), wait: waitFrom(5) },
    })
    const moved = play([claim(1), to({ department: sales })])
    expect(moved).toMatchObject({ status: 'waiting', department: 'sales', returnAt: at(65) })
    expect(play([claim(1), to({ agent: 'a2' })])).toMatchObject({ status: 'claimed', agent: 'a2' })
    expect(decide(play([claim(1, 'a2')]), to({ department: sales }))).toMatchObject({ why: 'not-yours' })
    expect(decide(play([claim(1), close(2)]), to({ department: sales }))).toMatchObject({ why: 'closed' })
  })
})

describe('the ball', () => {
  test('changes sides once, however much one side writes', () => {
    expect(linesOf([claim(1)], answer(2))).toEqual(['answered'])
    expect(linesOf([claim(1), answer(2)], answer(3))).toEqual([])
    expect(linesOf([claim(1), answer(2)], hear(3))).toEqual(['customer-wrote'])
    expect(linesOf([claim(1), answer(2), hear(3)], hear(4))).toEqual([])
    expect(play([claim(1)])).toMatchObject({ waitsSince: at(0), answerBy: at(10) })
    expect(play([claim(1), answer(2)])).toMatchObject({ waitsSince: null })
    expect(play([claim(1), answer(2), hear(30)])).toMatchObject({ waitsSince: at(30), answerBy: at(40) })
  })
  test('is not moved by words of somebody who has not got the case', () => {
    expect(linesOf([claim(1, 'a2')], answer(2))).toEqual([])
    expect(linesOf([], answer(2))).toEqual([])
  })
})

describe('a customer who does not answer', () => {
  const left = [claim(1), answer(2)]
  test('is warned, and then the case is closed as without reply, and nobody asks how it was', () => {
    expect(nextDue(play(left))).toBe(at(362))
    expect(linesOf(left, passed(362))).toEqual(['silence-warned'])
    expect(nextDue(play([...left, passed(362)]))).toBe(at(722))
    const closed = play([...left, passed(362), passed(722)])
    expect(closed).toMatchObject({ status: 'closed', outcome: 'no-reply' })
    expect(isSurveyWanted(closed)).toBe(false)
  })
  test('has as long after the warning as was promised, when we were away and warn late', () => {
    expect(linesOf(left, passed(5000))).toEqual(['silence-warned'])
    expect(nextDue(play([...left, passed(5000)]))).toBe(at(5360))
  })
  test('stops the clock by writing, and an agent who writes after the warning sets it anew', () => {
    expect(nextDue(play([...left, hear(100)]))).toBe(null)
    expect(nextDue(play([...left, passed(362), hear(400)]))).toBe(null)
    expect(nextDue(play([...left, passed(362), answer(400)]))).toBe(at(760))
  })
  test('is not closed by a clock that had begun to strike when they wrote', () => {
    const wrote = play([...left, passed(362), hear(721)])
    const struck = { type: 'closed', at: at(722), outcome: 'no-reply', by: 'clock', survey: false } as const
    expect(evolve(wrote, struck)).toEqual(wrote)
  })
})

describe('a case that is put off', () => {
  const snooze = (until: number, who = 'a1'): CaseCommand => ({
    ...{ type: 'snooze', at: at(5), until: at(until), ...agent(who) },
  })
  test('comes back at its hour, or when the customer writes, or when its agent wants it', () => {
    expect(nextDue(play([claim(1), answer(2), snooze(500)]))).toBe(at(500))
    expect(linesOf([claim(1), snooze(500)], passed(500))).toEqual(['woken'])
    expect(linesOf([claim(1), answer(2), snooze(500)], hear(7))).toEqual(['woken', 'customer-wrote'])
    expect(linesOf([claim(1), snooze(500)], { type: 'wake', at: at(7), ...agent('a1') })).toEqual(['woken'])
  })
  test('has to be in the hands of whoever puts it off, and to a time that comes', () => {
    expect(decide(play([]), snooze(500))).toMatchObject({ why: 'not-open-to-it' })
    expect(decide(play([claim(1)]), snooze(4))).toMatchObject({ why: 'not-open-to-it' })
    expect(decide(play([claim(1)]), snooze(500, 'a2'))).toMatchObject({ why: 'not-yours', by: 'a1' })
    expect(linesOf([claim(1)], { ...snooze(500), ...supervisor } as CaseCommand)).toEqual(['snoozed'])
  })
})

test('tags and urgency are lines only where something changes', () => {
  const tag = (add: readonly string[], remove: readonly string[] = []): CaseCommand => ({
    ...{ type: 'tag', at: at(5), add, remove, ...agent('a1') },
  })
  expect(play([tag(['refund', 'angry']), tag(['vip'], ['angry'])])).toMatchObject({ tags: ['refund', 'vip'] })
  expect(linesOf([tag(['vip'])], tag(['vip'], ['never']))).toEqual([])
  expect(linesOf([], { type: 'prioritise', at: at(5), priority: 'normal', ...agent('a1') })).toEqual([])
  expect(play([{ type: 'prioritise', at: at(5), priority: 'high', ...agent('a1') }])).toMatchObject({
    priority: 'high',
  })
  expect(decide(play([close(4)]), tag(['vip']))).toMatchObject({ why: 'closed' })
})

describe('the end of a case', () => {
  test('is the way back to the bot, for the person who wants it and for the agent who gives it', () => {
    const asked = play([{ type: 'return', at: at(2), why: 'person-asked' }])
    expect(isWithPeople(asked)).toBe(false)
    expect(decide(asked, claim(3))).toMatchObject({ outcome: 'refuse', why: 'not-open-to-it' })
    expect(linesFor(play([claim(1)]), { type: 'return', at: at(2), why: 'agent', ...agent('a1') })).toEqual([
      { type: 'returned', at: at(2), why: 'agent', by: 'a1' },
    ])
  })
  test('asks how it was where something was settled, unless whoever closes says otherwise', () => {
    expect(isSurveyWanted(play([close(5)]))).toBe(true)
    expect(isSurveyWanted(play([close(5, 'a1', false)]))).toBe(false)
    const duplicate: CaseCommand = {
      ...{ type: 'close', at: at(5), outcome: 'duplicate', ...agent('a1'), survey: null },
    }
    expect(isSurveyWanted(play([duplicate]))).toBe(false)
    expect(decide(play([close(5)]), close(6))).toEqual({ outcome: 'refuse', why: 'closed', by: null })
  })
  test('is undone within 72 hours and not later', () => {
    const reopen = (minutes: number): CaseCommand => ({
      type: 'reopen',
      at: at(minutes),
      by: null,
      priority: 'high',
      shown: [parseAnswerName('story')],
      ...waitFrom(minutes),
    })
    expect(linesOf([close(5)], reopen(5 + 72 * 60))).toEqual(['reopened'])
    expect(decide(play([close(5)]), reopen(6 + 72 * 60))).toMatchObject({ why: 'closed' })
    expect(play([close(5), reopen(100)])).toMatchObject({
      ...{ status: 'waiting', announceAt: at(110), priority: 'high', shown: ['order_number', 'story'] },
      ...{ isWaitAnnounced: false, waitsSince: at(100) },
    })
    expect(linesOf([], reopen(1))).toEqual([])
  })
  test('stays, whatever a turn that had begun before still adds', () => {
    const closed = play([close(5)])
    const late: readonly CaseEvent[] = [
      { type: 'waiting-announced', at: at(6) },
      { type: 'returned', at: at(6), why: 'unclaimed' },
      { type: 'customer-left', at: at(6) },
      { type: 'claimed', at: at(6), agent: 'a2' },
      { type: 'closed', at: at(6), outcome: 'duplicate', by: 'a2' },
      { type: 'tagged', at: at(6), add: ['late'], remove: [], by: 'a2' },
    ]
    for (const event of late) expect(evolve(closed, event)).toEqual(closed)
  })
})

test('lines of before queues had clocks of their own are read', () => {
  const { escalateAt: _, answerBy: __, type: ___, ...old } = open
  const lines = [
    { ...old, type: 'opened' },
    { type: 'waiting-announced', at: at(10) },
    { type: 'returned', at: at(60), why: 'unclaimed' },
    { type: 'claimed', at: at(70), agent: 'carla' },
    { type: 'closed', at: at(80), outcome: 'solved', by: 'cli' },
  ] as readonly CaseEvent[]
  const states = lines.map((_line, count) => lines.slice(0, count + 1).reduce<Case>(evolve, noCase))
  expect(states.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'returned', 'claimed', 'closed'])
  expect(states[0]).toMatchObject({ escalateAt: null, answerBy: at(10), tags: [], openedAt: at(0) })
  expect(isSurveyWanted(states[4] ?? noCase)).toBe(true)
})

test('a case number is known in any case, with or without its dash', () => {
  for (const typed of ['ABCD-2345', 'abcd2345', 'ABCD 2345']) expect(parseCaseNumber(typed)).toBe('ABCD-2345')
})

test('a case number is read aloud without doubt, has a figure and uses forty random bits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: caseNumberBytes, maxLength: 16 }), (random) => {
      expect(caseNumberOf(random)).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
      expect(caseNumberOf(random)).toMatch(/[2-9]/)
    }),
    { numRuns: 100 },
  )
  const all = new Set(Array.from({ length: 256 }, (_, byte) => caseNumberOf(new Uint8Array(8).fill(byte))))
  expect(all.size).toBe(32)
  const letters = Array.from({ length: 24 }, (_, n) => caseNumberOf(new Uint8Array(8).fill(8 + n)))
  expect(letters.map((number) => number.slice(0, 8))).toEqual(
    [...'ABCDEFGHJKLMNPQRSTUVWXYZ'].map((sign) => `${sign.repeat(4)}-${sign.repeat(3)}`),
  )
  expect(() => caseNumberOf(new Uint8Array(7))).toThrow('not a case number')
})
