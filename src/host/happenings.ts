import type { CaseEvent } from '../handoff/case/case-event.ts'
import { byClock, byItself } from '../handoff/case/case-event.ts'
import type { Happening, StaffName } from '../web/inbox-view.ts'

type Named = (staff: string) => StaffName

/** What happened to a case, as its page tells it. Whose turn it is to write is seen in the talk itself. */
export const happenings = (events: readonly CaseEvent[], named: Named): readonly Happening[] =>
  events.flatMap((event) => {
    const { type, at } = event
    if (type === 'answered' || type === 'customer-wrote') return []
    const by = doerOf(event)
    return [{ at, what: type, by: by === null ? null : named(by), ...aboutOf(event, named) }]
  })

/** Null: the clock, the assistant or the customer. */
function doerOf(event: CaseEvent): string | null {
  if (event.type === 'claimed') return event.agent
  const by = 'by' in event ? (event.by ?? null) : null
  return by === byItself || by === byClock ? null : by
}

const nothing = { to: null, detail: null }

function aboutOf(event: CaseEvent, named: Named): Pick<Happening, 'to' | 'detail'> {
  switch (event.type) {
    case 'opened':
      return { to: { department: event.department }, detail: null }
    case 'assigned':
      return { to: named(event.agent), detail: null }
    case 'transferred':
      return { to: 'department' in event.to ? event.to : named(event.to.agent), detail: null }
    case 'released':
    case 'returned':
    case 'woken':
      return { to: null, detail: event.why }
    case 'snoozed':
      return { to: null, detail: String(event.until) }
    case 'silence-warned':
      return { to: null, detail: String(event.closeAt) }
    case 'tagged':
      return {
        to: null,
        detail: [...event.add.map((tag) => `+${tag}`), ...event.remove.map((tag) => `-${tag}`)].join(' '),
      }
    case 'prioritised':
      return { to: null, detail: event.priority }
    case 'closed':
      return { to: null, detail: event.outcome }
    default:
      return nothing
  }
}
