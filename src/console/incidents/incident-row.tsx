import type { IncidentView } from '../../web/incidents-view.ts'
import { incidentsCatalogue } from '../catalogue/incidents/catalogue.ts'
import { Icon } from '../icons.tsx'
import { inboxAddress } from '../inbox/inbox-place.ts'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { incidentsKey } from './incidents-keys.ts'
import { timeToTellOf } from './time-to-tell.ts'
import type { WholeIncidents } from './use-whole-incidents.ts'

type RowNeeds = { readonly incident: IncidentView; readonly now: number; readonly whole: WholeIncidents }

/** One incident: what it is, where, how long there is to tell of it, and how it ended. */
export function IncidentRow({ incident, now, whole }: RowNeeds) {
  const words = useWords(incidentsCatalogue)
  const dates = useDates()
  const { kind, line, places, openedAt, openedBy, note, closed } = incident
  const opener = openedBy.name ?? words.nobody(openedBy.staff)
  return (
    <li data-thing="incident" data-id={incident.incident} tabIndex={-1}>
      <p className="incident-what">
        <strong>{line === null ? words.stored(kind, places) : words.trick(line)}</strong>
        <TimeMark incident={incident} now={now} />
      </p>
      <p>
        <code>{incident.incident}</code> ·{' '}
        {words.opened(dates.short(openedAt), dates.age(openedAt, now), opener)}
        <IncidentPlace incident={incident} />
      </p>
      {note !== null && <p className="incident-note">{note}</p>}
      {closed ? (
        <p>
          <Icon name="tick" />{' '}
          {words.closed(
            words.outcomes[closed.outcome].label,
            dates.short(closed.at),
            closed.by.name ?? words.nobody(closed.by.staff),
          )}
        </p>
      ) : (
        <p className="thing-acts">
          <button
            type="button"
            className="plain-button"
            title={`${words.close} (${incidentsKey('close')})`}
            onClick={() => whole.ask({ closing: incident })}
          >
            {words.close}
          </button>
        </p>
      )}
      {closed?.note && <p className="incident-note">{closed.note}</p>}
    </li>
  )
}

/** The case for whoever would ask the customer; of a talk without one its name, as the commands have it. */
function IncidentPlace({ incident: { case: number, talk } }: Pick<RowNeeds, 'incident'>) {
  const words = useWords(incidentsCatalogue)
  if (number !== null)
    return (
      <>
        {' · '}
        <Link to={inboxAddress('all', number)}>{words.inCase(number)}</Link>
      </>
    )
  return (
    <>
      {' · '}
      {words.talk} <code>{talk}</code>
    </>
  )
}

function TimeMark({ incident, now }: Omit<RowNeeds, 'whole'>) {
  const { time } = useWords(incidentsCatalogue)
  const left = timeToTellOf(incident, now)
  if (!left) return null
  return (
    <span className="incident-time" data-is={left.is}>
      {left.is !== 'running' && <Icon name="failed" />}
      {time[left.is](left.hours)}
    </span>
  )
}
