import { type FormEvent, useState } from 'react'
import type { Outcome } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'

const outcomes: readonly Outcome[] = ['solved', 'not-solved', 'no-reply', 'duplicate']

type CloseNeeds = {
  readonly about: string
  readonly end: (outcome: Outcome, survey: boolean) => void
  readonly close: () => void
}

/** With what outcome a case ends, and whether the customer is asked how it was; Enter takes the usual answer. */
export function CloseDialog({ about, end, close }: CloseNeeds) {
  const { dialogs: words, outcomes: names } = useWords(inboxCatalogue)
  const [outcome, setOutcome] = useState<Outcome>('solved')
  const [survey, setSurvey] = useState(true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end(outcome, survey)
  }
  return (
    <Dialog title={words.close} about={about} close={close}>
      <form className="form" onSubmit={submit}>
        <fieldset className="pick-list">
          <legend className="unseen">{words.outcome}</legend>
          {outcomes.map((one) => (
            <label key={one} className="pick-line">
              <input type="radio" name="outcome" checked={one === outcome} onChange={() => setOutcome(one)} />
              <span>{names[one]}</span>
            </label>
          ))}
        </fieldset>
        <label className="tick-line">
          <input type="checkbox" checked={survey} onChange={(event) => setSurvey(event.target.checked)} />
          {words.survey}
        </label>
        <button type="submit" className="main-button">
          {words.close}
        </button>
      </form>
    </Dialog>
  )
}
