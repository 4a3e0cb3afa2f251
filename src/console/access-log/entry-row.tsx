import type { EntryView } from '../../web/access-log-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { sentenceOf } from './sentence.ts'

type RowNeeds = {
  readonly entry: EntryView
  readonly names: Readonly<Record<string, string>>
  /** Whether Tab comes to this line. */
  readonly isReached: boolean
  readonly open: (entry: number, known: EntryView) => void
}

/** An entry as a sentence that opens it; what waits for its place cannot be opened yet. */
export function EntryRow({ entry, names, isReached, open }: RowNeeds) {
  const log = useWords(accessLogCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  const { index } = entry
  const sentence = sentenceOf(entry, names, { log, access })
  return (
    <tr>
      <td className="log-time">
        <time dateTime={new Date(entry.at).toISOString()}>{dates.moment(entry.at)}</time>
      </td>
      <td>
        {index === null ? (
          sentence
        ) : (
          <button
            type="button"
            className="text-button"
            tabIndex={isReached ? 0 : -1}
            onClick={() => open(index, entry)}
          >
            {sentence}
          </button>
        )}
        <span className="log-group" data-sort={entry.group}>
          {log.groups[entry.group]}
        </span>
      </td>
      <td className="log-number">{index === null ? log.table.waiting : `#${dates.number(index + 1)}`}</td>
    </tr>
  )
}
