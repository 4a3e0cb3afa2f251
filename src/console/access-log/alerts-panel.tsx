import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { AlertShown } from './alert-shown.tsx'
import { LogFailed } from './log-failed.tsx'
import type { Log } from './use-log.ts'

type AlertsNeeds = {
  readonly log: Pick<Log, 'alerts' | 'alertsAsked' | 'askForAlerts'>
  /** Alerts that nobody has settled, of all there are. */
  readonly openAlerts: number
  readonly again: () => void
  readonly open: (entry: number) => void
}

/** What the rules found, each with its numbers, until somebody says what it was. */
export function AlertsPanel({ log, openAlerts, again, open }: AlertsNeeds) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const { alerts, alertsAsked: asked, askForAlerts: ask } = log
  if (alerts.state === 'failed') return <LogFailed error={alerts.error} again={again} />
  const view = alerts.answer
  const isEmpty = view?.alerts.length === 0
  return (
    <Panel
      name="alerts"
      title={words.title}
      aside={openAlerts > 0 ? words.open(openAlerts) : null}
      about={words.about}
      empty={null}
      isLoading={view === null}
    >
      <label className="tick-line log-only-open">
        <input
          type="checkbox"
          checked={asked.isOpen}
          onChange={(event) => ask({ isOpen: event.target.checked, before: null })}
        />
        {words.onlyOpen}
      </label>
      {isEmpty && <p className="panel-empty">{asked.isOpen ? words.emptyOpen : words.empty}</p>}
      <ul className="log-alerts">
        {view?.alerts.map((alert) => (
          <AlertShown
            key={alert.entry ?? `${alert.rule} ${alert.at}`}
            alert={alert}
            maySettle={view.maySettle}
            again={again}
            open={open}
          />
        ))}
      </ul>
      <p className="log-pages">
        {asked.before !== null && (
          <button type="button" className="plain-button" onClick={() => ask({ ...asked, before: null })}>
            {words.newest}
          </button>
        )}
        {view && view.older !== null && (
          <button
            type="button"
            className="plain-button"
            onClick={() => ask({ ...asked, before: view.older })}
          >
            {words.older}
          </button>
        )}
      </p>
    </Panel>
  )
}
