import { useEffect, useRef } from 'react'
import type { EntriesView, EntryView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { go } from '../router.ts'
import type { Asked } from '../use-asked.ts'
import { EntryRow } from './entry-row.tsx'
import { LogFailed } from './log-failed.tsx'
import { addressOf, isNarrowed, type LogPlace, type Who } from './log-place.ts'
import { useRowKeys } from './use-row-keys.ts'

type EntriesNeeds = {
  readonly asked: Asked<EntriesView>
  readonly place: LogPlace
  readonly who: Who
  readonly again: () => void
  readonly open: (entry: number, known: EntryView) => void
}

/** Entries as sentences, the newest first; older ones are a page of their own, so that nothing moves while it is read. */
export function EntriesPanel({ asked, place, who, again, open }: EntriesNeeds) {
  const { table } = useWords(accessLogCatalogue)
  const view = asked.answer
  const body = useRef<HTMLTableSectionElement>(null)
  const keys = useRowKeys(body)
  const isTurned = useRef(false)
  useEffect(() => {
    // Where the focus was may be gone: whoever turned the page, or came back to another list, goes on at its first line.
    const isLost = keys.wasReached() && document.activeElement === document.body
    if (!view || !(isTurned.current || isLost)) return
    isTurned.current = false
    body.current?.querySelector('button')?.focus()
  }, [view, keys.wasReached])
  const turnTo = (before: number | null) => {
    isTurned.current = true
    go(addressOf({ ...place, before }))
  }
  if (asked.state === 'failed') return <LogFailed error={asked.error} again={again} />
  const empty =
    view?.entries.length === 0 ? (isNarrowed(place, who) ? table.emptyFiltered : table.empty) : null
  return (
    <div className="log-entries">
      <Panel name="entries" title={table.title} about={table.keys} empty={empty} isLoading={view === null}>
        <table className="log-table">
          <caption className="unseen">{table.title}</caption>
          <thead>
            <tr>
              <th scope="col">{table.time}</th>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.number}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={keys.press} onFocus={keys.follow} onBlur={keys.leave}>
            {view?.entries.map((entry, at) => (
              <EntryRow
                key={entry.index ?? `${entry.at} ${entry.kind}`}
                entry={entry}
                names={view.names}
                isReached={at === keys.at}
                open={open}
              />
            ))}
          </tbody>
        </table>
      </Panel>
      <nav className="log-pages" aria-label={table.title}>
        {place.before !== null && (
          <button type="button" className="plain-button" onClick={() => turnTo(null)}>
            {table.newest}
          </button>
        )}
        {view && view.older !== null && (
          <button type="button" className="plain-button" onClick={() => turnTo(view.older)}>
            {table.older}
          </button>
        )}
      </nav>
    </div>
  )
}
