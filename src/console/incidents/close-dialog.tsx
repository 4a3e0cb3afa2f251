import { type FormEvent, useId, useState } from 'react'
import type { IncidentOutcome, IncidentView } from '../../web/incidents-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { incidentsCatalogue } from '../catalogue/incidents/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import type { Refusal } from '../inbox/refusal-of.ts'
import { useWords } from '../page-words.ts'
import { closeIncident } from './incidents-calls.ts'
import type { WholeIncidents } from './use-whole-incidents.ts'

const outcomesAsked = ['no-risk', 'reported', 'mistaken'] as const satisfies readonly IncidentOutcome[]

/** As long as the server takes. Characters. */
const longestNote = 1_000

type DialogNeeds = { readonly incident: IncidentView; readonly whole: WholeIncidents }

/** How an incident ended, in the words of the law and of whoever decided; what was written stays until it is kept. */
export function CloseDialog({ incident, whole }: DialogNeeds) {
  const { dialog: words } = useWords(incidentsCatalogue)
  const { refusals } = useWords(inboxCatalogue)
  const [outcome, setOutcome] = useState<IncidentOutcome | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSending, setIsSending] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending || outcome === null) return
    setIsSending(true)
    setRefusal(null)
    const closing = { incident: incident.incident, outcome, note: note.trim() || null }
    setRefusal(await whole.close(closing, closeIncident))
    setIsSending(false)
  }
  return (
    <Dialog title={words.title(incident.incident)} about={words.about} close={whole.closeQuestion}>
      <form className="form" onSubmit={submit}>
        <OutcomeField chosen={outcome} choose={setOutcome} />
        <div className="field">
          <label htmlFor={id}>{words.note}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={longestNote}
            value={note}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setNote(event.target.value)}
          />
          <p id={`${id}-hint`} className="field-hint">
            {words.noteHint}
          </p>
        </div>
        <div role="alert">{refusal && <p>{refusals[refusal.why](refusal.by)}</p>}</div>
        <button type="submit" className="main-button" aria-disabled={isSending}>
          {words.close}
        </button>
      </form>
    </Dialog>
  )
}

type OutcomeNeeds = {
  readonly chosen: IncidentOutcome | null
  readonly choose: (outcome: IncidentOutcome) => void
}

function OutcomeField({ chosen, choose }: OutcomeNeeds) {
  const { dialog, outcomes } = useWords(incidentsCatalogue)
  return (
    <fieldset className="pick-list">
      <legend>{dialog.outcome}</legend>
      {outcomesAsked.map((one) => (
        <label key={one} className="pick-line">
          <input type="radio" name="outcome" required checked={one === chosen} onChange={() => choose(one)} />
          <span>
            <strong>{outcomes[one].label}</strong> {outcomes[one].says}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
