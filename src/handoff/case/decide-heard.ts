import { isWithPeople, type KnownCase } from './case.ts'
import type { CaseDecided } from './case-command.ts'
import { passTime } from './clocks.ts'
import { add, type Command, nothing } from './decided.ts'

/** What customers, words on their way and the clock do: nothing of it is refused, it holds or it does not. */
export function decideHeard(
  current: KnownCase,
  command: Command<'answer' | 'hear-customer' | 'leave' | 'announce' | 'time-passed'>,
): CaseDecided {
  switch (command.type) {
    case 'answer':
      return answer(current, command)
    case 'hear-customer':
      return hearCustomer(current, command)
    case 'leave':
      return isWithPeople(current) ? add({ type: 'customer-left', at: command.at }) : nothing
    case 'announce': {
      const isTold = current.status !== 'waiting' || current.isWaitAnnounced
      return isTold ? nothing : add({ type: 'waiting-announced', at: command.at })
    }
    case 'time-passed':
      return add(...passTime(current, command.at, command.wait))
  }
}

/** A second answer before the customer's is a line only where its clock is gone: put off, or warned of. */
function answer(current: KnownCase, { at, agent, silence }: Command<'answer'>): CaseDecided {
  if (current.status !== 'claimed' || current.agent !== agent) return nothing
  const isBallOurs = current.waitsSince !== null || current.snoozedUntil !== null
  const isClockStale = silence !== null && current.silence?.isWarned !== false
  return isBallOurs || isClockStale ? add({ type: 'answered', at, agent, silence }) : nothing
}

/** Whoever put the case off hears of it: the customer did not wait for that hour. */
function hearCustomer(current: KnownCase, { at, answerBy }: Command<'hear-customer'>): CaseDecided {
  if (!isWithPeople(current)) return nothing
  const isSnoozed = current.status === 'claimed' && current.snoozedUntil !== null
  return add(
    ...(isSnoozed ? [{ type: 'woken', at, why: 'customer', by: null } as const] : []),
    ...(current.waitsSince === null ? [{ type: 'customer-wrote', at, answerBy } as const] : []),
  )
}
