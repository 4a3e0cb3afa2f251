import { useEffect, useRef, useState } from 'react'
import { guardCatalogue } from '../catalogue/guard/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { type Refusal, refusalOf } from '../inbox/refusal-of.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import { useWords } from '../page-words.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { reportPhishing } from './case-calls.ts'
import { thingAsked } from './thing-asked.ts'

type WarnedNeeds = {
  readonly kind: string
  readonly talk: string
  readonly line: number
  /** The newest of its kind: the key means this one. */
  readonly hasKey: boolean
}

type Report =
  | { readonly state: 'none' | 'sending' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'done'; readonly incident: string }

/** What was reported from this page, so that it still says so when somebody comes back to the case. */
const reported = new Map<string, string>()

/** Under what a customer wrote: that it may be a trick, what to do, and a report with one click. */
export function LineWarned({ kind, talk, line, hasKey }: WarnedNeeds) {
  const words = useWords(guardCatalogue)
  const { refusals } = useWords(inboxCatalogue)
  const [note, setNote] = useState<string | null>(null)
  const [report, send] = useReport(talk, line)
  const sendNow = () => void send(note?.trim() || null)
  useDeskKeys(hasKey ? { report: sendNow } : {})
  return (
    <div className="line-warned">
      <p>
        <Icon name="failed" />
        <span>{words.warned(thingAsked(words, kind))}</span>
      </p>
      {report.state !== 'done' && (
        <>
          <p>{words.whatToDo}</p>
          <form
            className="form-actions"
            onSubmit={(event) => {
              event.preventDefault()
              sendNow()
            }}
          >
            {note !== null && <NoteField note={note} write={setNote} />}
            <button
              type="submit"
              className="plain-button"
              aria-disabled={report.state === 'sending'}
              title={hasKey ? `${words.report} (${keyOf('report')})` : undefined}
            >
              {words.report}
            </button>
            {note === null && (
              <button type="button" className="link-button" onClick={() => setNote('')}>
                {words.addNote}
              </button>
            )}
          </form>
        </>
      )}
      <span role="status">
        {report.state === 'done' && words.reported(report.incident)}
        {report.state === 'refused' && refusals[report.refusal.why](report.refusal.by)}
      </span>
    </div>
  )
}

type NoteNeeds = { readonly note: string; readonly write: (note: string) => void }

/** It comes when somebody asks for it, and gets the focus. */
function NoteField({ note, write }: NoteNeeds) {
  const { noteHint } = useWords(guardCatalogue)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      aria-label={noteHint}
      placeholder={noteHint}
      maxLength={1_000}
      value={note}
      onChange={(event) => write(event.target.value)}
    />
  )
}

/** Reports once: while it is on its way, and after it arrived, another click does nothing. */
function useReport(talk: string, line: number) {
  const name = `${talk} ${line}`
  const [report, setReport] = useState<Report>(() => {
    const incident = reported.get(name)
    return incident === undefined ? { state: 'none' } : { state: 'done', incident }
  })
  const isOut = useRef(false)
  const send = async (note: string | null) => {
    if (isOut.current || report.state === 'done') return
    isOut.current = true
    setReport({ state: 'sending' })
    try {
      const { incident } = await withStepUp(() => reportPhishing(talk, line, note))
      reported.set(name, incident)
      setReport({ state: 'done', incident })
    } catch (error) {
      const isGivenUp = error instanceof NotGiven
      setReport(isGivenUp ? { state: 'none' } : { state: 'refused', refusal: refusalOf(error) })
    } finally {
      isOut.current = false
    }
  }
  return [report, send] as const
}
