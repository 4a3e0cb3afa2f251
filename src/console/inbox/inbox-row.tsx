import { type MouseEvent, memo } from 'react'
import type { InboxRow as Row } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { AnswerClock } from './answer-clock.tsx'
import { MaskedWords } from './masked-words.tsx'
import { WindowMeter } from './window-meter.tsx'

type RowNeeds = {
  readonly row: Row
  readonly at: number
  readonly top: number
  readonly total: number
  readonly now: number
  readonly me: string
  readonly address: string
  readonly isOpen: boolean
  readonly isReached: boolean
  readonly isSelected: boolean
  readonly open: (row: Row) => void
  readonly reach: (at: number) => void
  readonly select: (row: Row, isSelected: boolean) => void
}

/** A case in the list: what was said last, how long somebody waits, and whose it is. */
export const InboxRow = memo(function InboxRow(needs: RowNeeds) {
  const { row, at, top, total, now, address, isOpen, isReached, isSelected } = needs
  const words = useWords(inboxCatalogue)
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    needs.open(row)
  }
  return (
    <li
      className="inbox-row"
      aria-posinset={at + 1}
      aria-setsize={total}
      data-at={at}
      data-open={isOpen}
      data-priority={row.isEscalated ? 'high' : row.priority}
      data-waits={row.waitsSince !== null}
      style={{ transform: `translateY(${top}px)` }}
    >
      <label className="row-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={words.row.select(row.case)}
          onChange={(event) => needs.select(row, event.target.checked)}
        />
      </label>
      <a
        href={address}
        className="row-link"
        tabIndex={isReached ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onClick={follow}
        onFocus={() => needs.reach(at)}
      >
        <span className="row-head">
          <code>{row.case}</code>
          <span className="row-place cut-short">{row.department}</span>
          <AnswerClock row={row} now={now} />
        </span>
        <LastLine row={row} />
        <RowFoot row={row} now={now} me={needs.me} />
      </a>
    </li>
  )
})

function LastLine({ row: { last } }: { readonly row: Row }) {
  const { row: words } = useWords(inboxCatalogue)
  const { stored } = useWords(talkCatalogue)
  return (
    <span className="row-words cut-short">
      {last === null && <em>{words.nothing}</em>}
      {last !== null && (
        <>
          <span className={last.side === 'customer' ? 'unseen' : 'row-side'}>{stored[last.side]}: </span>
          <MaskedWords line={last} />
        </>
      )}
    </span>
  )
}

type FootNeeds = { readonly row: Row; readonly now: number; readonly me: string }

function RowFoot({ row, now, me }: FootNeeds) {
  const words = useWords(inboxCatalogue)
  const dates = useDates()
  const { agent, isEscalated, priority, snoozedUntil, status, tags } = row
  const isWithPeople = status === 'waiting' || status === 'claimed'
  const whose =
    agent === null ? words.row.nobody : agent.staff === me ? words.row.you : (agent.name ?? words.row.gone)
  return (
    <span className="row-foot">
      {isEscalated && (
        <span className="row-mark" data-mark="escalated">
          <Icon name="bell" />
          {words.row.escalated}
        </span>
      )}
      {!isEscalated && priority !== 'normal' && (
        <span className="row-mark" data-mark={priority}>
          <span aria-hidden="true">{priority === 'high' ? '▲' : '▽'}</span>
          {words.priorities[priority]}
        </span>
      )}
      {snoozedUntil !== null && (
        <span className="row-mark">
          <Icon name="bell-off" />
          {words.row.snoozed(dates.short(snoozedUntil))}
        </span>
      )}
      <span className="row-agent cut-short">
        {isWithPeople || status === 'closed' ? whose : words.statuses[status]}
      </span>
      {tags.slice(0, 3).map((tag) => (
        <span key={tag} className="row-tag cut-short">
          {tag}
        </span>
      ))}
      {status !== 'closed' && <WindowMeter until={row.windowUntil} now={now} />}
    </span>
  )
}
