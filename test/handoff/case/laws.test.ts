import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Case, mayReopen, noCase } from '../../../src/handoff/case/case.ts'
import type { CaseCommand } from '../../../src/handoff/case/case-command.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { nextDue } from '../../../src/handoff/case/clocks.ts'
import { decide } from '../../../src/handoff/case/decide.ts'
import { evolve } from '../../../src/handoff/case/evolve.ts'
import { fits } from '../../../src/handoff/case/fits.ts'
import { anyCommand as command, outcome } from './any-command.ts'
import { at, linesFor, number, open, waitFrom } from './made-up-case.ts'

const runs = { numRuns: 200 }

const commands = fc.array(command, { maxLength: 40 })
const play = (given: readonly CaseCommand[]): { readonly lines: readonly CaseEvent[]; readonly case: Case } =>
  given.reduce<{ readonly lines: readonly CaseEvent[]; readonly case: Case }>(
    (so, one) => {
      const lines = linesFor(so.case, one)
      return { lines: [...so.lines, ...lines], case: lines.reduce(evolve, so.case) }
    },
    { lines: [], case: noCase },
  )

test('whatever is commanded, every line that is decided fits where it stands and changes something', () => {
  fc.assert(
    fc.property(commands, command, (before, last) => {
      let current = play([open, ...before]).case
      for (const line of linesFor(current, last)) {
        expect(fits(current, line)).toBe(true)
        const next = evolve(current, line)
        expect(next).not.toEqual(current)
        current = next
      }
      expect(current).toMatchObject({ number })
    }),
    runs,
  )
})

test('the same command again adds nothing', () => {
  fc.assert(
    fc.property(commands, command, (before, last) => {
      const { case: once } = play([open, ...before, last])
      const again = decide(once, last)
      expect(again.outcome === 'add' ? again.events : []).toEqual([])
    }),
    runs,
  )
})

test('lines in any order, twice or missing, are read to a case that holds', () => {
  fc.assert(
    fc.property(commands, fc.infiniteStream(fc.nat()), (given, order) => {
      const { lines } = play([open, ...given])
      const shuffled = [...lines, ...lines]
        .map((line) => ({ line, place: order.next().value }))
        .sort((one, other) => one.place - other.place)
        .map(({ line }) => line)
      const known = ['none', 'waiting', 'claimed', 'returned', 'left', 'closed']
      for (const some of [shuffled, shuffled.slice(1), shuffled.slice(0, 3)])
        expect(known).toContain(some.reduce<Case>(evolve, noCase).status)
    }),
    runs,
  )
})

test('nobody who is only an agent takes a case out of the hands of somebody else', () => {
  fc.assert(
    fc.property(commands, command, (before, last) => {
      const { case: current } = play([open, ...before])
      if (current.status !== 'claimed') return
      const after = linesFor(current, last).reduce(evolve, current)
      const isTheirs = after.status === 'claimed' && after.agent === current.agent
      const mayMove =
        'as' in last
          ? last.as === 'supervisor' || last.by === current.agent
          : ['assign', 'time-passed', 'leave', 'return'].includes(last.type) ||
            (last.type === 'release' && last.agent === current.agent)
      if (!mayMove) expect(isTheirs).toBe(true)
    }),
    runs,
  )
})

test('a closed case is only ever opened again, and within 72 hours', () => {
  fc.assert(
    fc.property(commands, outcome, command, (before, how, last) => {
      const end: CaseCommand = {
        ...{ type: 'close', at: at(200), outcome: how, survey: null, by: 's1', as: 'supervisor' },
      }
      const { case: closed } = play([open, ...before, end])
      if (closed.status !== 'closed') throw new Error('a supervisor could not close it')
      const after = linesFor(closed, last).reduce(evolve, closed)
      if (last.type === 'reopen' && mayReopen(closed, last.at)) expect(after.status).toBe('waiting')
      else expect(after).toEqual(closed)
    }),
    runs,
  )
})

test('what is due changes something when its time has come, and what comes next comes later', () => {
  fc.assert(
    fc.property(commands, (given) => {
      let { case: current } = play([open, ...given])
      for (let due = nextDue(current); due !== null; ) {
        const lines = linesFor(current, { type: 'time-passed', at: due, wait: waitFrom(due / 60_000) })
        expect(lines).not.toEqual([])
        current = lines.reduce(evolve, current)
        const next = nextDue(current)
        if (next !== null) expect(next).toBeGreaterThan(due)
        due = next
      }
    }),
    runs,
  )
})
