import type { IncidentsAsked, IncidentsView } from '../../web/incidents-view.ts'
import { incidentsCatalogue } from '../catalogue/incidents/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { IncidentRow } from './incident-row.tsx'
import { incidentsKey } from './incidents-keys.ts'
import type { WholeIncidents } from './use-whole-incidents.ts'

type ShownNeeds = {
  /** Null: on its way. */
  readonly view: IncidentsView | null
  readonly asked: IncidentsAsked
  readonly go: (asked: IncidentsAsked) => void
  readonly now: number
  readonly whole: WholeIncidents
}

/** A page of the list, the open ones alone until somebody wants all. */
export function IncidentsShown({ view, asked, go, now, whole }: ShownNeeds) {
  const words = useWords(incidentsCatalogue)
  const isEmpty = view?.incidents.length === 0
  return (
    <div className="page-grid">
      <Panel
        name="incidents"
        title={words.list}
        aside={view && view.open > 0 ? words.open(view.open) : null}
        about={words.law}
        empty={null}
        isLoading={view === null}
      >
        <label className="tick-line">
          <input
            type="checkbox"
            checked={asked.isOpen}
            onChange={(event) => go({ isOpen: event.target.checked, after: null })}
          />
          {words.onlyOpen}
        </label>
        {isEmpty && (
          <p className="panel-empty">
            {asked.after !== null ? words.emptyOlder : asked.isOpen ? words.emptyOpen : words.empty}
          </p>
        )}
        <ul className="things">
          {view?.incidents.map((incident) => (
            <IncidentRow key={incident.incident} incident={incident} now={now} whole={whole} />
          ))}
        </ul>
        <p className="thing-acts">
          {asked.after !== null && (
            <button
              type="button"
              className="plain-button"
              title={`${words.newest} (${incidentsKey('newest')})`}
              onClick={() => go({ ...asked, after: null })}
            >
              {words.newest}
            </button>
          )}
          {view && view.older !== null && (
            <button
              type="button"
              className="plain-button"
              title={`${words.older} (${incidentsKey('older')})`}
              onClick={() => go({ ...asked, after: view.older })}
            >
              {words.older}
            </button>
          )}
        </p>
      </Panel>
    </div>
  )
}
