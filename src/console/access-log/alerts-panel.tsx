import { useId } from 'react'
import type { AlertSettled, AlertsView, AlertView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import type { Asked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { settleAlert } from './access-log-calls.ts'
import { named } from './named.ts'
import { NumbersPicture } from './numbers-picture.tsx'

type AlertsNeeds = { readonly asked: Asked<AlertsView>; readonly again: () => void }

/** What the rules found, each with its numbers, until somebody says what it was. */
export function AlertsPanel({ asked, again }: AlertsNeeds) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const view = asked.answer
  const open = view?.alerts.filter(({ settled, step }) => settled === null && step !== 'note').length ?? 0
  return (
    <Panel
      name="alerts"
      title={words.title}
      aside={open > 0 ? String(open) : null}
      about={words.about}
      empty={view?.alerts.length === 0 ? words.empty : null}
      isLoading={view === null}
    >
      <ul className="log-alerts">
        {view?.alerts.map((alert) => (
          <AlertShown
            key={alert.entry ?? `${alert.rule} ${alert.at}`}
            alert={alert}
            maySettle={view.maySettle}
            again={again}
          />
        ))}
      </ul>
    </Panel>
  )
}

type ShownNeeds = { readonly alert: AlertView; readonly maySettle: boolean; readonly again: () => void }

function AlertShown({ alert, maySettle, again }: ShownNeeds) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const { settled } = alert
  const outcomes: Readonly<Record<string, string>> = words.outcomes
  return (
    <li>
      <p>
        <span className="badge" data-step={alert.step}>
          {words.steps[alert.step]}
        </span>{' '}
        <strong>{named(words.rules, alert.rule)}</strong>
        {alert.name && `, ${alert.name}`}
      </p>
      <p className="field-hint">
        {dates.short(alert.from)} – {dates.short(alert.at)}
        {alert.entry !== null && ` · #${dates.number(alert.entry + 1)}`}
      </p>
      <NumbersPicture numbers={alert.numbers} />
      {settled ? (
        <p className="said-done">
          {words.settled(outcomes[settled.outcome] ?? settled.outcome, settled.name ?? '')}
        </p>
      ) : (
        maySettle &&
        alert.entry !== null &&
        alert.step !== 'note' && <Settle entry={alert.entry} again={again} />
      )}
    </li>
  )
}

const outcomes = ['justified', 'not-justified', 'false-alarm'] as const

function Settle({ entry, again }: Pick<AlertSettled, 'entry'> & { readonly again: () => void }) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const said = useId()
  const { start, isSending, failure, wait } = useSending(async (outcome: AlertSettled['outcome']) => {
    try {
      await withStepUp(() => settleAlert({ entry, outcome }))
    } catch (error) {
      if (error instanceof NotGiven) return
      throw error
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
