import type { Case } from './case.ts'
import type { CaseCommand, CaseDecided } from './case-command.ts'
import { decideEnds } from './decide-ends.ts'
import { decideHands } from './decide-hands.ts'
import { decideHeard } from './decide-heard.ts'
import { decideMarks } from './decide-marks.ts'
import { add, nothing, refuse } from './decided.ts'

/** The lines to add for a command, none where it is so already; or why it cannot be. */
export function decide(current: Case, command: CaseCommand): CaseDecided {
  if (command.type === 'open')
    return current.status === 'none' ? add({ ...command, type: 'opened' }) : nothing
  if (current.status === 'none') return refuse('not-open-to-it')
  switch (command.type) {
    case 'claim':
    case 'assign':
    case 'give':
    case 'release':
    case 'transfer':
      return decideHands(current, command)
    case 'snooze':
    case 'wake':
    case 'tag':
    case 'prioritise':
      return decideMarks(current, command)
    case 'return':
    case 'close':
    case 'reopen':
      return decideEnds(current, command)
    case 'answer':
    case 'hear-customer':
    case 'leave':
    case 'announce':
    case 'time-passed':
      return decideHeard(current, command)
  }
}
