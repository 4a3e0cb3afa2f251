import { isWithPeople, type KnownCase, mayReopen } from './case.ts'
import type { CaseDecided } from './case-command.ts'
import { add, type Command, nothing, notTheirs, over, refuse } from './decided.ts'

/** How a case ends, and begins again. */
export function decideEnds(current: KnownCase, command: Command<'return' | 'close' | 'reopen'>): CaseDecided {
  switch (command.type) {
    case 'return':
      return giveBack(current, command)
    case 'close': {
      const { at, outcome, by, survey } = command
      const asked = survey === null ? {} : { survey }
      return notTheirs(current, command) ?? add({ type: 'closed', at, outcome, by, ...asked })
    }
    case 'reopen': {
      const { by, ...again } = command
      if (isWithPeople(current)) return nothing
      if (!mayReopen(current, command.at))
        return refuse(current.status === 'closed' ? 'closed' : 'not-open-to-it')
      return add({ ...again, type: 'reopened', ...(by === null ? {} : { by }) })
    }
  }
}

/** To the bot. */
function giveBack(current: KnownCase, command: Command<'return'>): CaseDecided {
  const { at } = command
  if (command.why === 'person-asked')
    return isWithPeople(current) ? add({ type: 'returned', at, why: 'person-asked' }) : nothing
  if (current.status === 'returned') return nothing
  if (!isWithPeople(current)) return over(current)
  return notTheirs(current, command) ?? add({ type: 'returned', at, why: 'agent', by: command.by })
}
