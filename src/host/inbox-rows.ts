import { after, type Instant } from '../clock.ts'
import { isWindowOpen, serviceWindow } from '../consent/service-window.ts'
import type { InboxCase } from '../handoff/inbox.ts'
import type { InboxRow, StaffName } from '../web/inbox-view.ts'
import { lineView } from './line-view.ts'

/** A case as lists show it. @param named what somebody is called */
export function inboxRow(found: InboxCase, named: (staff: string) => StaffName, now: Instant): InboxRow {
  const { number, lastInboundAt, last, agent, ...row } = found
  return {
    case: number,
    ...row,
    agent: agent === null ? null : named(agent),
    windowUntil:
      lastInboundAt !== null && isWindowOpen(lastInboundAt, now) ? after(lastInboundAt, serviceWindow) : null,
    last: last && lastView(last),
  }
}

function lastView(line: NonNullable<InboxCase['last']>): NonNullable<InboxRow['last']> {
  const { side, kind, at, words, prompts } = lineView(line)
  return { side, kind, at, words, prompts }
}
