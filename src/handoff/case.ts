import type { Instant } from '../clock.ts'
import type { AnswerName, CaseNumber, DepartmentName, TalkId } from '../ids.ts'

export type CasePriority = 'low' | 'normal' | 'high'
export type CaseOutcome = 'solved' | 'not-solved' | 'no-reply' | 'duplicate'

/** How a case came back to the bot. `unclaimed` is the mark of a promise not kept. */
export type ReturnReason = 'unclaimed' | 'person-asked' | 'agent'

/** What happened to a case. Lines are only added; the case is what they add up to. */
export type CaseEvent = { readonly at: Instant } & (
  | {
      readonly type: 'opened'
      readonly number: CaseNumber
      readonly talk: TalkId
      readonly department: DepartmentName
      readonly priority: CasePriority
      /** The answers the flow lets the agent see, by name. */
      readonly shown: readonly AnswerName[]
      /** When the person is told that the wait goes on. */
      readonly announceAt: Instant
      /** When an unclaimed case goes back to the bot. */
      readonly returnAt: Instant
    }
  | { readonly type: 'waiting-announced' }
  | { readonly type: 'claimed'; readonly agent: string }
  | { readonly type: 'returned'; readonly why: ReturnReason }
  | { readonly type: 'customer-left' }
  | { readonly type: 'closed'; readonly outcome: CaseOutcome; readonly by: string }
  | ({ readonly type: 'reopened' } & Again)
)

type Opened = Extract<CaseEvent, { readonly type: 'opened' }>

export type CaseClosing = Extract<CaseEvent, { readonly type: 'closed' }>

/** What is wanted of a case; `decide` says whether it can be. */
export type CaseCommand = { readonly at: Instant } & (
  | ({ readonly type: 'open' } & Omit<Opened, 'type' | 'at'>)
  | { readonly type: 'claim'; readonly agent: string }
  | { readonly type: 'return'; readonly why: 'person-asked' | 'agent' }
  /** The person went silent or cannot be reached any more. */
  | { readonly type: 'leave' }
  | { readonly type: 'close'; readonly outcome: CaseOutcome; readonly by: string }
  | ({ readonly type: 'reopen' } & Again)
  | { readonly type: 'time-passed' }
)

type Details = Omit<Opened, 'type' | 'at'>

/** What a second wish for a person brings along; see `opened`. */
type Again = {
  readonly announceAt: Instant
  readonly returnAt: Instant
  readonly priority: CasePriority
  readonly shown: readonly AnswerName[]
}

/** `none` before it is opened; the bot is silent while it is `waiting` or `claimed`. */
export type Case =
  | { readonly status: 'none' }
  | (Details & { readonly status: 'waiting'; readonly isWaitAnnounced: boolean })
  | (Details & { readonly status: 'claimed'; readonly agent: string })
  | (Details & { readonly status: 'returned'; readonly since: Instant; readonly why: ReturnReason })
  | (Details & { readonly status: 'left'; readonly since: Instant })
  | (Details & { readonly status: 'closed'; readonly since: Instant; readonly outcome: CaseOutcome })

export const noCase: Case = { status: 'none' }

/** How long after its end the same case is opened again instead of a new one. Milliseconds. */
const reopening = 72 * 60 * 60 * 1000

/** While somebody is looked for or talking, the bot answers nothing but withdrawal, privacy and "back". */
export const isWithPeople = ({ status }: Case): boolean => status === 'waiting' || status === 'claimed'

/** The lines to add for a command; none where nothing changes. */
export function decide(current: Case, command: CaseCommand): readonly CaseEvent[] {
  switch (command.type) {
    case 'open':
      return current.status === 'none' ? [{ ...command, type: 'opened' }] : []
    case 'claim':
      return claim(current, command)
    case 'return':
      return isWithPeople(current) ? [{ type: 'returned', at: command.at, why: command.why }] : []
    case 'leave':
      return isWithPeople(current) ? [{ type: 'customer-left', at: command.at }] : []
    case 'close': {
      const { at, outcome, by } = command
      const isOpen = current.status !== 'none' && current.status !== 'closed'
      return isOpen ? [{ type: 'closed', at, outcome, by }] : []
    }
    case 'reopen': {
      return mayReopen(current, command.at) ? [{ ...command, type: 'reopened' }] : []
    }
    case 'time-passed':
      return wait(current, command.at)
  }
}

/** A case the bot took back unclaimed can still be claimed: the mark asks for it. The first to claim has it. */
function claim(current: Case, { at, agent }: { readonly at: Instant; readonly agent: string }) {
  return isFree(current) ? [{ type: 'claimed', at, agent } as const] : []
}

const isFree = (current: Case): boolean =>
  current.status === 'waiting' || (current.status === 'returned' && current.why === 'unclaimed')

export function mayReopen(current: Case, now: Instant): boolean {
  if (current.status === 'none' || isWithPeople(current) || !('since' in current)) return false
  return now - current.since <= reopening
}

function wait(current: Case, at: Instant): readonly CaseEvent[] {
  if (current.status !== 'waiting') return []
  if (at >= current.returnAt) return [{ type: 'returned', at, why: 'unclaimed' }]
  return at >= current.announceAt && !current.isWaitAnnounced ? [{ type: 'waiting-announced', at }] : []
}

/** When the next `time-passed` is due; null when nothing waits. */
export function nextDue(current: Case): Instant | null {
  if (current.status !== 'waiting') return null
  return current.isWaitAnnounced || current.announceAt >= current.returnAt
    ? current.returnAt
    : current.announceAt
}

/** What holds after a line; one that does not fit (the desk and the clock were at it together) changes nothing. */
export function evolve(current: Case, event: CaseEvent): Case {
  if (!fits(current, event)) return current
  if (event.type === 'opened') {
    const { type: _, at: __, ...details } = event
    return { ...details, status: 'waiting', isWaitAnnounced: false }
  }
  if (current.status === 'none') return current
  const details = detailsOf(current)
  switch (event.type) {
    case 'waiting-announced':
      return { ...details, status: 'waiting', isWaitAnnounced: true }
    case 'claimed':
      return { ...details, status: 'claimed', agent: event.agent }
    case 'returned':
      return { ...details, status: 'returned', since: event.at, why: event.why }
    case 'customer-left':
      return { ...details, status: 'left', since: event.at }
    case 'closed':
      return { ...details, status: 'closed', since: event.at, outcome: event.outcome }
    case 'reopened': {
      const { announceAt, returnAt, priority, shown } = event
      const both = {
        priority: mostUrgent.find((one) => one === priority || one === details.priority) ?? priority,
        shown: [...new Set([...details.shown, ...shown])],
      }
      return { ...details, ...both, announceAt, returnAt, status: 'waiting', isWaitAnnounced: false }
    }
  }
}

function fits(current: Case, { type }: CaseEvent): boolean {
  switch (type) {
    case 'opened':
      return current.status === 'none'
    case 'waiting-announced':
      return current.status === 'waiting'
    case 'claimed':
      return isFree(current)
    case 'returned':
    case 'customer-left':
      return isWithPeople(current)
    case 'closed':
      return current.status !== 'closed'
    case 'reopened':
      return !isWithPeople(current)
  }
}

const mostUrgent: readonly CasePriority[] = ['high', 'normal', 'low']

function detailsOf({ number, talk, department, priority, shown, announceAt, returnAt }: Details): Details {
  return { number, talk, department, priority, shown, announceAt, returnAt }
}
