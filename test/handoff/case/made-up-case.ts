import { type Instant, instantOf } from '../../../src/clock.ts'
import { type Case, noCase, type Wait } from '../../../src/handoff/case/case.ts'
import type { CaseCommand, Hand } from '../../../src/handoff/case/case-command.ts'
import type { CaseEvent } from '../../../src/handoff/case/case-event.ts'
import { decide } from '../../../src/handoff/case/decide.ts'
import { evolve } from '../../../src/handoff/case/evolve.ts'
import { parseAnswerName, parseCaseNumber, parseDepartmentName, parseTalkId } from '../../../src/ids.ts'

export const at = (minutes: number): Instant => instantOf(minutes * 60_000)
export const number = parseCaseNumber('7K2M-XPQ4')
export const support = parseDepartmentName('support')
export const sales = parseDepartmentName('sales')

export const agent = (by: string): Hand => ({ by, as: 'agent' })
export const supervisor: Hand = { by: 's1', as: 'supervisor' }

/** Told after 10 minutes, shown to supervisors after 30, back to the bot after an hour. */
export const waitFrom = (minutes: number): Wait => ({
  announceAt: at(minutes + 10),
  escalateAt: at(minutes + 30),
  returnAt: at(minutes + 60),
  answerBy: at(minutes + 10),
})

export const open: Extract<CaseCommand, { readonly type: 'open' }> = {
  type: 'open',
  at: at(0),
  number,
  talk: parseTalkId('t'.repeat(22)),
  department: support,
  priority: 'normal',
  shown: [parseAnswerName('order_number')],
  ...waitFrom(0),
}

export const passed = (minutes: number): CaseCommand => ({
  type: 'time-passed',
  at: at(minutes),
  wait: waitFrom(minutes),
})

export const linesFor = (current: Case, command: CaseCommand): readonly CaseEvent[] => {
  const decided = decide(current, command)
  return decided.outcome === 'add' ? decided.events : []
}

/** A case that was opened at minute 0, after these commands. */
export const play = (commands: readonly CaseCommand[]): Case =>
  [open, ...commands].reduce<Case>(
    (current, command) => linesFor(current, command).reduce(evolve, current),
    noCase,
  )
