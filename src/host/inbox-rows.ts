import { after, type Instant } from '../clock.ts'
import { isWindowOpen, serviceWindow } from '../consent/service-window.ts'
import type { InboxCase } from '../handoff/inbox.ts'
import type { InboxRow, StaffName } from '../web/inbox-view.ts'
import { lineView } from './line-view.ts'
import type { SaidOf } from './said-by-bot.ts'

/** How people and replies are told. */
export type RowWords = {
  /** What somebody is called. */
  readonly named: (staff: string) => StaffName
  readonly saidOf: SaidOf
}

/** A case as lists show it. */
export function inboxRow(found: InboxCase, { named, saidOf }: RowWords, now: Instant): InboxRow {
  const { number, lastInboundAt, last, agent, ...row } = found
  return {
    case: number,
    ...row,
    agent: agent === null ? null : named(agent),
    windowUntil:
      lastInboundAt !== null && isWindowOpen(lastInboundAt, now) ? after(lastInboundAt, serviceWindow) : null,
    last: last && lastView(last, saidOf),
  }
}

function lastView(line: NonNullable<InboxCase['last']>, saidOf: SaidOf): NonNullable<InboxRow['last']> {
  const { n, side, kind, at, words, prompts, said } = lineView(line, saidOf)
  return { n, side, kind, at, words, prompts, said: said ?? null }
}
