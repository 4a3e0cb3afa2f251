import { type Case, isFree, isWithPeople } from './case.ts'
import { byClock, type CaseEvent } from './case-event.ts'

/** Whether a line may follow: the desk, the clock and the customer may have been at it together. */
export function fits(current: Case, event: CaseEvent): boolean {
  if (current.status === 'none') return event.type === 'opened'
  switch (event.type) {
    case 'opened':
      return false
    case 'waiting-announced':
    case 'escalated':
      return current.status === 'waiting'
    case 'claimed':
      return isFree(current) || isTheirs(current, event.agent)
    case 'assigned':
      return isFree(current) || (current.status === 'claimed' && event.answerBy === null)
    case 'released':
      return isTheirs(current, event.by)
    case 'transferred':
      return isWithPeople(current) || isFree(current)
    case 'answered':
      return isTheirs(current, event.agent)
    case 'snoozed':
      return current.status === 'claimed'
    case 'woken':
      return current.status === 'claimed' && current.snoozedUntil !== null
    case 'tagged':
    case 'prioritised':
      return current.status !== 'closed'
    case 'customer-wrote':
    case 'customer-left':
      return isWithPeople(current)
    case 'silence-warned':
      return current.status === 'claimed' && current.silence?.isWarned === false
    case 'returned':
      return event.why === 'unclaimed' ? current.status === 'waiting' : isWithPeople(current)
    case 'closed':
      return event.by === byClock ? isWarned(current) : current.status !== 'closed'
    case 'reopened':
      return !isWithPeople(current)
  }
}

const isTheirs = (current: Case, agent: string): boolean =>
  current.status === 'claimed' && current.agent === agent

/** Whoever has written since is not closed for their silence. */
const isWarned = (current: Case): boolean =>
  current.status === 'claimed' && current.silence?.isWarned === true
