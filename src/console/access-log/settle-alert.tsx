import { useId } from 'react'
import type { AlertSettled } from '../../web/access-log-view.ts'
import { Refused } from '../ask-server.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { settleAlert } from './access-log-calls.ts'

const outcomes = ['justified', 'not-justified', 'false-alarm'] as const

type SettleNeeds = Pick<AlertSettled, 'entry'> & { readonly again: () => void }

/** Says what came of an alert; somebody else may have been faster. */
export function SettleAlert({ entry, again }: SettleNeeds) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const said = useId()
  const { start, isSending, failure, wait } = useSending(async (outcome: AlertSettled['outcome']) => {
    try {
      await withStepUp(() => settleAlert({ entry, outcome }))
    } catch (error) {
      if (error instanceof NotGiven) return
      if (!(error instanceof Refused) || error.status !== 409) throw error
    }
    again()
  })
  return (
    <fieldset className="form-actions">
      <legend className="field-hint">{words.settle}</legend>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className="plain-button"
          disabled={isSending}
          onClick={() => void start(outcome)}
        >
          {words.outcomes[outcome]}
        </button>
      ))}
      <FailureSaid id={said} failure={failure} wait={wait} />
    </fieldset>
  )
}
