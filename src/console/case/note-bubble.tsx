import type { NoteView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { LineWords } from './line-words.tsx'

/** What a colleague wrote for colleagues. */
export function NoteBubble({ note, me }: { readonly note: NoteView; readonly me: string }) {
  const { talk } = useWords(caseCatalogue)
  const { row } = useWords(inboxCatalogue)
  const dates = useDates()
  return (
    <article className="line" data-side="note">
      <div className="line-body">
        <p className="note-head">
          {note.by.staff === me ? row.you : (note.by.name ?? row.gone)} · {talk.internal}
        </p>
        <LineWords words={note.words} opened={null} open={null} />
        <p className="line-foot">
          <time dateTime={new Date(note.at).toISOString()} title={dates.moment(note.at)}>
            {dates.hour(note.at)}
          </time>
        </p>
      </div>
    </article>
  )
}
