import type { EntriesView, EntryView } from '../../web/access-log-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { addressOf, type LogPlace } from './log-place.ts'
import { sentenceOf } from './sentence.ts'

type EntriesNeeds = {
  readonly view: EntriesView | null
  readonly place: LogPlace
  readonly isNarrowed: boolean
  readonly open: (entry: EntryView) => void
}

/** Entries as sentences, the newest first; older ones are a page of their own, so that nothing moves while it is read. */
export function EntriesPanel({ view, place, isNarrowed, open }: EntriesNeeds) {
  const words = useWords(accessLogCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  const { table, groups } = words
  const empty = view?.entries.length === 0 ? (isNarrowed ? table.emptyFiltered : table.empty) : null
  return (
    <div className="log-entries">
      <Panel name="entries" title={table.title} about="" empty={empty} isLoading={view === null}>
        <table className="log-table">
          <caption className="unseen">{table.title}</caption>
          <thead>
            <tr>
              <th scope="col">{table.time}</th>
              <th scope="col">{table.what}</th>
              <th scope="col">{table.number}</th>
            </tr>
          </thead>
          <tbody>
            {view?.entries.map((entry) => (
              <tr key={entry.index ?? `${entry.at} ${entry.kind}`}>
                <td className="log-time">
                  <time dateTime={new Date(entry.at).toISOString()}>{dates.moment(entry.at)}</time>
                </td>
                <td>
                  {entry.index === null ? (
                    sentenceOf(entry, view.names, { log: words, access })
                  ) : (
                    <button type="button" className="text-button" onClick={() => open(entry)}>
                      {sentenceOf(entry, view.names, { log: words, access })}
                    </button>
                  )}
                  <span className="log-group" data-group={entry.group}>
                    {groups[entry.group]}
                  </span>
                </td>
                <td className="log-number">
                  {entry.index === null ? table.waiting : `#${dates.number(entry.index + 1)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <nav className="log-pages" aria-label={table.title}>
        {place.before !== null && (
          <Link to={addressOf({ ...place, before: null })} className="plain-button">
            {table.newest}
          </Link>
        )}
        {view && view.older !== null && (
          <Link to={addressOf({ ...place, before: view.older })} className="plain-button">
            {table.older}
          </Link>
        )}
      </nav>
    </div>
  )
}
