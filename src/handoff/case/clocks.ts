import { after, type Instant } from '../../clock.ts'
import type { Case, Claimed, Wait } from './case.ts'
import { byClock, type CaseEvent } from './case-event.ts'
import { evolve } from './evolve.ts'

/** What happens by itself, and when. */
type Due = { readonly at: Instant; readonly line: (now: Instant, wait: Wait) => CaseEvent }

/** When the next `time-passed` is due; null when nothing waits. */
export function nextDue(current: Case): Instant | null {
  const moments = clocksOf(current).map(({ at }) => at)
  return moments.length > 0 ? (Math.min(...moments) as Instant) : null
}

/** All that is due, one after the other: what ends a wait before what is only told of it. */
export function passTime(current: Case, now: Instant, wait: Wait): readonly CaseEvent[] {
  const due = clocksOf(current).find(({ at }) => at <= now)
  if (!due) return []
  const line = due.line(now, wait)
  return [line, ...passTime(evolve(current, line), now, wait)]
}

function clocksOf(current: Case): readonly Due[] {
  if (current.status === 'claimed') return clocksOfClaimed(current)
  if (current.status !== 'waiting') return []
  const { announceAt, returnAt, escalateAt, isWaitAnnounced, isEscalated } = current
  return [
    { at: returnAt, line: (at) => ({ type: 'returned', at, why: 'unclaimed' }) },
    ...(escalateAt === null || isEscalated
      ? []
      : [{ at: escalateAt, line: (at: Instant) => ({ type: 'escalated', at }) as const }]),
    ...(isWaitAnnounced || announceAt >= returnAt
      ? []
      : [{ at: announceAt, line: (at: Instant) => ({ type: 'waiting-announced', at }) as const }]),
  ]
}

function clocksOfClaimed({ agent, giveBackAt, snoozedUntil, silence }: Claimed): readonly Due[] {
  const given: readonly Due[] =
    giveBackAt === null
      ? []
      : [
          {
            at: giveBackAt,
            line: (at, wait) => ({ type: 'released', at, by: agent, why: 'unanswered', ...wait }),
          },
        ]
  if (snoozedUntil !== null)
    return [...given, { at: snoozedUntil, line: (at) => ({ type: 'woken', at, why: 'time', by: null }) }]
  return silence ? [...given, ofSilence(silence)] : given
}

/** Whoever is warned late, because we were away, has as long after it as they were promised. */
function ofSilence({ warnAt, closeAt, isWarned }: NonNullable<Claimed['silence']>): Due {
  if (isWarned)
    return {
      at: closeAt,
      line: (at) => ({ type: 'closed', at, outcome: 'no-reply', by: byClock, survey: false }),
    }
  const promised = Math.max(closeAt - warnAt, 1)
  return { at: warnAt, line: (at) => ({ type: 'silence-warned', at, closeAt: after(at, promised) }) }
}
