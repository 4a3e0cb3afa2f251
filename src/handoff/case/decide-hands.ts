import { isFree, isWithPeople, type KnownCase } from './case.ts'
import type { CaseDecided } from './case-command.ts'
import { byItself } from './case-event.ts'
import { add, type Command, nothing, notTheirs, over, refuse } from './decided.ts'

/** In whose hands a case comes. */
export function decideHands(
  current: KnownCase,
  command: Command<'claim' | 'assign' | 'give' | 'release' | 'transfer'>,
): CaseDecided {
  switch (command.type) {
    case 'claim':
      return claim(current, command)
    case 'assign':
      return assign(current, command)
    case 'give':
      return give(current, command)
    case 'release':
      return release(current, command)
    case 'transfer':
      return notTheirs(current, command) ?? transfer(current, command)
  }
}

/** The first to claim has it; who was given it by itself and claims it keeps it. */
function claim(current: KnownCase, { at, agent }: Command<'claim'>): CaseDecided {
  if (isFree(current)) return add({ type: 'claimed', at, agent })
  if (current.status !== 'claimed') return over(current)
  if (current.agent !== agent) return refuse('taken', current.agent)
  return current.giveBackAt === null ? nothing : add({ type: 'claimed', at, agent })
}

function assign(current: KnownCase, { at, to, by }: Command<'assign'>): CaseDecided {
  if (!isFree(current) && current.status !== 'claimed') return over(current)
  const isTheirs = current.status === 'claimed' && current.agent === to && current.giveBackAt === null
  return isTheirs ? nothing : add({ type: 'assigned', at, agent: to, by, answerBy: null })
}

function give(current: KnownCase, { at, to, answerBy }: Command<'give'>): CaseDecided {
  if (current.status === 'waiting') return add({ type: 'assigned', at, agent: to, by: byItself, answerBy })
  return current.status === 'claimed' ? refuse('taken', current.agent) : over(current)
}

function release(current: KnownCase, { at, agent, why, wait }: Command<'release'>): CaseDecided {
  if (current.status === 'waiting') return nothing
  if (current.status !== 'claimed') return over(current)
  if (current.agent !== agent) return refuse('not-yours', current.agent)
  return add({ type: 'released', at, by: agent, why, ...wait })
}

function transfer(current: KnownCase, { at, to, by, wait }: Command<'transfer'>): CaseDecided {
  if (!isWithPeople(current) && !isFree(current)) return over(current)
  const isThere =
    'agent' in to
      ? current.status === 'claimed' && current.agent === to.agent
      : current.status === 'waiting' && current.department === to.department
  return isThere ? nothing : add({ type: 'transferred', at, to, by, ...wait })
}
