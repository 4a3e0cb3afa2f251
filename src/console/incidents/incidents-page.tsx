import './incidents.css'
import '../style/things.css'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { incidentsCatalogue } from '../catalogue/incidents/catalogue.ts'
import { ActSaid } from '../inbox/act-said.tsx'
import { useNow } from '../inbox/use-now.ts'
import { KeysShown, writtenKeys } from '../keys-shown.tsx'
import { PageFailed } from '../page-failed.tsx'
import { PageHeading } from '../page-heading.tsx'
import { useClockTime, useWords } from '../page-words.ts'
import { failureOf } from '../sign-in/use-sending.ts'
import { CloseDialog } from './close-dialog.tsx'
import { type IncidentsPlace, incidentsKeys } from './incidents-keys.ts'
import { IncidentsShown } from './incidents-shown.tsx'
import { useIncidents } from './use-incidents.ts'
import { useIncidentsKeys } from './use-incidents-keys.ts'
import { useWholeIncidents, type WholeIncidents } from './use-whole-incidents.ts'

/** What somebody may have to be told of: for who looks after privacy. */
export function IncidentsPage() {
  const words = useWords(incidentsCatalogue)
  const { keys } = useWords(inboxCatalogue)
  const clockTime = useClockTime()
  const { view, error, isCut, look, asked, go } = useIncidents()
  const whole = useWholeIncidents(look)
  const now = useNow(view?.at ?? null)
  useIncidentsKeys({ view, asked, go, whole })
  return (
    <div className="incidents with-things">
      <header className="page-header">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="page-about">{words.about}</p>
        </div>
        <p className="page-tools">
          <button
            type="button"
            className="plain-button"
            title={`${keys.open} (?)`}
            onClick={() => whole.ask('keys')}
          >
            <kbd>?</kbd>
            <span className="unseen">{keys.open}</span>
          </button>
        </p>
      </header>
      <div className="line-banner" role="status">
        {isCut && view && <p>{words.stale(clockTime(view.at).exact)}</p>}
      </div>
      {error === null ? (
        <IncidentsShown view={view} asked={asked} go={go} now={now} whole={whole} />
      ) : (
        <IncidentsFailed error={error} again={() => void look()} />
      )}
      <ActSaid acts={whole.acts} />
      <IncidentsQuestions whole={whole} />
    </div>
  )
}

const places: readonly IncidentsPlace[] = ['page', 'list']

function IncidentsQuestions({ whole }: { readonly whole: WholeIncidents }) {
  const { keys } = useWords(inboxCatalogue)
  const { keys: words } = useWords(incidentsCatalogue)
  const { question, closeQuestion } = whole
  if (question === null) return null
  if (question !== 'keys') return <CloseDialog incident={question.closing} whole={whole} />
  const tables = places.map((place) => ({
    title: words.places[place],
    rows: incidentsKeys
      .filter((one) => one.place === place)
      .map(({ act, keys }) => ({ keys: writtenKeys(keys), says: words.acts[act] })),
  }))
  return <KeysShown words={keys} tables={tables} close={closeQuestion} />
}

function IncidentsFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { title, retry, ...why } = useWords(incidentsCatalogue).failed
  const about = failureOf(error).why === 'not-allowed' ? why.notAllowed : why.about
  return (
    <div className="page-grid">
      <PageFailed title={title} about={about} retry={retry} again={again} />
    </div>
  )
}
