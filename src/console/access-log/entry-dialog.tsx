import type { EntryView } from '../../web/access-log-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { lookAtEntries } from './access-log-calls.ts'
import { EntryFacts } from './entry-facts.tsx'
import { EntryProof } from './entry-proof.tsx'
import { LogFailed } from './log-failed.tsx'
import type { Turn } from './log-filters.tsx'
import { anybody, entryGroups } from './log-place.ts'
import { sentenceOf } from './sentence.ts'

type EntryNeeds = {
  readonly index: number
  /** Null: it was opened by its address. */
  readonly known: EntryView | null
  readonly names: Readonly<Record<string, string>>
  readonly turn: Turn
  readonly close: () => void
}

/** One entry, word for word, and what proves that it stood in the signed log. */
export function EntryDialog({ index, known, names, turn, close }: EntryNeeds) {
  const words = useWords(accessLogCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  const [asked, again] = useAsked(String(index), async () =>
    known ? { entries: [known], names, older: null } : lookAtEntries({ ...anyEntry, entry: index }),
  )
  const entry = asked.answer?.entries[0] ?? null
  return (
    <Dialog title={words.entry.title(`#${dates.number(index + 1)}`)} close={close}>
      {asked.state === 'loading' && (
        <div className="skeleton" aria-hidden="true">
          <span className="skeleton-line" />
        </div>
      )}
      {asked.state === 'failed' && <LogFailed error={asked.error} again={again} />}
      {asked.answer && !entry && <p role="alert">{words.entry.none}</p>}
      {entry && (
        <>
          <p>
            <strong>{sentenceOf(entry, asked.answer?.names ?? {}, { log: words, access })}</strong>
            <br />
            <time dateTime={new Date(entry.at).toISOString()}>{dates.moment(entry.at)}</time>
          </p>
          <EntryFacts entry={entry} turn={turn} />
          <EntryProof index={index} />
        </>
      )}
    </Dialog>
  )
}

/** Whatever it is, the machine's own steps too. */
const anyEntry = { groups: entryGroups, ...anybody, from: null, to: null, before: null }
