import type { KnownCase } from './case.ts'
import type { CaseDecided } from './case-command.ts'
import { add, type Command, nothing, notTheirs, refuse } from './decided.ts'

/** What colleagues note on a case without moving it. */
export function decideMarks(
  current: KnownCase,
  command: Command<'snooze' | 'wake' | 'tag' | 'prioritise'>,
): CaseDecided {
  const refusal = notTheirs(current, command)
  if (refusal) return refusal
  switch (command.type) {
    case 'snooze':
      return snooze(current, command)
    case 'wake': {
      const isSnoozed = current.status === 'claimed' && current.snoozedUntil !== null
      return isSnoozed ? add({ type: 'woken', at: command.at, why: 'agent', by: command.by }) : nothing
    }
    case 'tag':
      return tag(current, command)
    case 'prioritise': {
      const { at, by, priority } = command
      return current.priority === priority ? nothing : add({ type: 'prioritised', at, by, priority })
    }
  }
}

/** Who waits for somebody cannot be put off: whoever wants to, takes the case first. */
function snooze(current: KnownCase, { at, until, by }: Command<'snooze'>): CaseDecided {
  if (current.status !== 'claimed' || until <= at) return refuse('not-open-to-it')
  return current.snoozedUntil === until ? nothing : add({ type: 'snoozed', at, until, by })
}

function tag(current: KnownCase, command: Command<'tag'>): CaseDecided {
  const { at, by } = command
  const adding = [...new Set(command.add)].filter((one) => !current.tags.includes(one))
  const remove = current.tags.filter((one) => command.remove.includes(one) && !command.add.includes(one))
  return adding.length + remove.length === 0 ? nothing : add({ type: 'tagged', at, add: adding, remove, by })
}
