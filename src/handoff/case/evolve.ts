import type { Case, CaseDetails, Claimed, KnownCase, Wait } from './case.ts'
import type { Again, CaseEvent, CaseLine, CasePriority, KeptWait } from './case-event.ts'
import { fits } from './fits.ts'

/** What holds after a line; one that does not fit changes nothing. */
export function evolve(current: Case, event: CaseEvent): Case {
  if (!fits(current, event)) return current
  if (event.type === 'opened') return opened(event)
  return current.status === 'none' ? current : afterLine(current, event)
}

function opened({ type: _, at, ...said }: CaseLine<'opened'>): KnownCase {
  const wait = { ...said, ...waitOf(said) }
  const begun = {
    openedAt: at,
    waitsSince: at,
    earlierTalks: [],
    tags: [],
    isEscalated: false,
    passedOver: [],
  }
  return { ...wait, ...begun, status: 'waiting', isWaitAnnounced: false, isMoved: false }
}

function afterLine(current: KnownCase, event: Exclude<CaseEvent, CaseLine<'opened'>>): KnownCase {
  const details = detailsOf(current)
  switch (event.type) {
    case 'waiting-announced':
      return { ...details, status: 'waiting', isWaitAnnounced: true, isMoved: false }
    case 'escalated':
      return current.status === 'waiting' ? { ...current, isEscalated: true, priority: 'high' } : current
    case 'claimed':
      return inHands(current, event.agent)
    case 'assigned':
      return { ...inHands(current, event.agent), giveBackAt: event.answerBy }
    case 'released':
      return waiting(
        { ...details, passedOver: [...new Set([...details.passedOver, event.by])] },
        event,
        false,
      )
    case 'transferred':
      return 'agent' in event.to
        ? inHands(current, event.to.agent)
        : waiting({ ...details, department: event.to.department, passedOver: [] }, event, true)
    case 'returned':
      return { ...details, status: 'returned', since: event.at, why: event.why }
    case 'customer-left':
      return { ...details, status: 'left', since: event.at }
    case 'closed': {
      const { at: since, outcome, by, survey = null } = event
      return { ...details, status: 'closed', since, outcome, by, survey }
    }
    case 'reopened':
      return reopened(details, event)
    case 'tagged': {
      const kept = current.tags.filter((tag) => !event.remove.includes(tag))
      return { ...current, tags: [...new Set([...kept, ...event.add])].sort() }
    }
    case 'prioritised':
      return { ...current, priority: event.priority }
    case 'customer-wrote':
      return ballIsOurs(current, event)
    case 'answered':
    case 'snoozed':
    case 'woken':
    case 'silence-warned':
      return current.status === 'claimed' ? inTheirHands(current, event) : current
  }
}

function reopened(details: CaseDetails, event: CaseLine<'reopened'>): KnownCase {
  const { at, talk = details.talk } = event
  const before = details.earlierTalks.filter((one) => one !== talk)
  const earlierTalks = talk === details.talk ? before : [...before, details.talk]
  const both = { ...bothWishes(details, event), passedOver: [], waitsSince: at, talk, earlierTalks }
  return waiting({ ...details, ...both }, event, false)
}

/** What happens while somebody has it. Who puts it off means to come back to it: nobody is closed for silence then. */
function inTheirHands(
  current: Claimed,
  event: CaseLine<'answered' | 'snoozed' | 'woken' | 'silence-warned'>,
): Claimed {
  switch (event.type) {
    case 'answered': {
      const silence = event.silence && { ...event.silence, isWarned: false }
      return { ...current, waitsSince: null, giveBackAt: null, snoozedUntil: null, silence }
    }
    case 'snoozed':
      return { ...current, snoozedUntil: event.until, silence: null }
    case 'woken':
      return { ...current, snoozedUntil: null }
    case 'silence-warned':
      return { ...current, silence: { warnAt: event.at, closeAt: event.closeAt, isWarned: true } }
  }
}

/** In new hands nothing is put off; silence of the customer goes on where it was. */
function inHands(current: KnownCase, agent: string): Claimed {
  const silence = current.status === 'claimed' ? current.silence : null
  return { ...detailsOf(current), status: 'claimed', agent, giveBackAt: null, snoozedUntil: null, silence }
}

/** It waits for somebody anew; who still waits for a first answer has waited since they wrote. */
const waiting = (details: CaseDetails, wait: KeptWait, isMoved: boolean): KnownCase => ({
  ...details,
  ...{ ...waitOf(wait), isEscalated: false },
  status: 'waiting',
  isWaitAnnounced: false,
  isMoved,
})

function ballIsOurs(current: KnownCase, { at, answerBy }: CaseLine<'customer-wrote'>): KnownCase {
  const ours = { waitsSince: at, answerBy }
  return current.status === 'claimed' ? { ...current, ...ours, silence: null } : { ...current, ...ours }
}

const mostUrgent: readonly CasePriority[] = ['high', 'normal', 'low']

const bothWishes = (details: CaseDetails, { priority, shown }: Again) => ({
  priority: mostUrgent.find((one) => one === priority || one === details.priority) ?? priority,
  shown: [...new Set([...details.shown, ...shown])],
})

/** Before `answerBy` was known it was what the announcement is for. */
const waitOf = ({ announceAt, returnAt, escalateAt, answerBy }: KeptWait): Wait => ({
  announceAt,
  returnAt,
  escalateAt: escalateAt ?? null,
  answerBy: answerBy === undefined ? announceAt : answerBy,
})

function detailsOf(current: CaseDetails): CaseDetails {
  const { number, talk, earlierTalks, department, openedAt } = current
  const { priority, shown, tags, isEscalated, passedOver, waitsSince } = current
  const { announceAt, returnAt, escalateAt, answerBy } = current
  const wait = { announceAt, returnAt, escalateAt, answerBy }
  return {
    ...{ number, talk, earlierTalks, department, openedAt },
    ...{ priority, shown, tags, isEscalated, passedOver, waitsSince },
    ...wait,
  }
}
