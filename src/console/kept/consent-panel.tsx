import type { PhoneView } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { useClockTime, useWords } from '../page-words.ts'
import { Panel } from './panel.tsx'

/** How much of a hash is enough to tell two apart by eye. Hexadecimal digits. */
const shortHash = 12

/** What the customer agreed to or withdrew, purpose by purpose, and the case with a person, if any. */
export function ConsentPanel({ view }: { readonly view: PhoneView | null }) {
  const { consent: words } = useWords(talkCatalogue)
  return (
    <Panel name="consent" title={words.title} about={words.about} empty={null} isLoading={view === null}>
      {view && <Purposes consent={view.consent} />}
      {view && <CaseCard shown={view.case} />}
    </Panel>
  )
}

function Purposes({ consent }: Pick<PhoneView, 'consent'>) {
  const { consent: words } = useWords(talkCatalogue)
  const timeOf = useClockTime()
  if (consent.length === 0) return <p className="panel-empty">{words.empty}</p>
  return (
    <ul className="purposes">
      {consent.map(({ purpose, status, at, wordingHash }) => (
        <li key={purpose}>
          <p>
            <strong>{words.purposes[purpose] ?? purpose}</strong>
            <span className="badge" data-status={status}>
              {words.statuses[status] ?? status}
            </span>
          </p>
          <p className="purpose-facts">
            {at !== null && <span>{timeOf(at).exact}</span>}
            {wordingHash !== null && (
              <span>
                {words.wording} <code title={wordingHash}>{wordingHash.slice(0, shortHash)}</code>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function CaseCard({ shown }: { readonly shown: PhoneView['case'] }) {
  const { case: words } = useWords(talkCatalogue)
  return (
    <div className="case">
      <h3>{words.title}</h3>
      {shown === null ? (
        <p className="panel-empty">{words.empty}</p>
      ) : (
        <dl>
          <div>
            <dt>{words.number}</dt>
            <dd>
              <code>{shown.number}</code>
              <span className="badge" data-status={shown.status}>
                {words.statuses[shown.status] ?? shown.status}
              </span>
            </dd>
          </div>
          <div>
            <dt>{words.department}</dt>
            <dd>{shown.department}</dd>
          </div>
        </dl>
      )}
    </div>
  )
}
