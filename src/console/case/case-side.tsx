import type { ReactNode } from 'react'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { inboxAddress } from '../inbox/inbox-place.ts'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { CaseFacts } from './case-facts.tsx'
import { useHappening } from './happening-said.tsx'
import { LineWords } from './line-words.tsx'
import type { CaseActs } from './use-case-acts.ts'

type SideNeeds = {
  readonly view: DeskCaseView
  readonly me: string
  readonly acts: CaseActs
  readonly open: (() => void) | null
}

/** What stands beside a talk: what was answered before, what the case is, the earlier ones, who looked, what happened. */
export function CaseSide({ view, me, acts, open }: SideNeeds) {
  const { side } = useWords(caseCatalogue)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <aside className="case-side" aria-label={side.title} tabIndex={0}>
      <Part title={side.packet}>
        <Packet packet={view.packet} open={open} />
      </Part>
      <Part title={side.facts}>
        <CaseFacts view={view} me={me} acts={acts} />
      </Part>
      <Part title={side.earlier}>
        <Earlier earlier={view.earlier} />
      </Part>
      <Part title={side.looks}>
        <Looks looks={view.looks} me={me} />
      </Part>
      <History view={view} me={me} />
    </aside>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="side-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

type PacketNeeds = { readonly packet: DeskCaseView['packet']; readonly open: (() => void) | null }

function Packet({ packet, open }: PacketNeeds) {
  const { side } = useWords(caseCatalogue)
  if (packet.length === 0) return <p className="side-none">{side.packetEmpty}</p>
  return (
    <dl className="side-facts">
      {packet.map(({ answer, words }) => (
        <div key={answer}>
          <dt>{answer.replaceAll('_', ' ')}</dt>
          <dd>
            {words === null && <em>{side.answerGone}</em>}
            {words?.text === personal && <LockedAnswer open={open} />}
            {words && words.text !== personal && <LineWords words={words} opened={null} open={open} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What stands for an answer that is personal. */
const personal = '…'

/** What is personal opens with the values of the case. */
function LockedAnswer({ open }: Pick<PacketNeeds, 'open'>) {
  const { side, acts } = useWords(caseCatalogue)
  if (!open) return <em>{side.locked}</em>
  return (
    <button type="button" className="link-button" title={acts.show} onClick={open}>
      {side.locked}
    </button>
  )
}

function Earlier({ earlier }: { readonly earlier: DeskCaseView['earlier'] }) {
  const { side } = useWords(caseCatalogue)
  const { statuses, outcomes } = useWords(inboxCatalogue)
  const dates = useDates()
  if (earlier.length === 0) return <p className="side-none">{side.noEarlier}</p>
  return (
    <ul className="side-list">
      {earlier.map((one) => (
        <li key={one.case}>
          <Link to={inboxAddress('all', one.case)}>
            <code>{one.case}</code>
          </Link>
          <span>
            {dates.day(one.openedAt)}, {one.department},{' '}
            {one.outcome ? outcomes[one.outcome] : statuses[one.status]}
          </span>
        </li>
      ))}
    </ul>
  )
}

type LookNeeds = { readonly looks: DeskCaseView['looks']; readonly me: string }

function Looks({ looks, me }: LookNeeds) {
  const { side } = useWords(caseCatalogue)
  const { row } = useWords(inboxCatalogue)
  const dates = useDates()
  if (looks.length === 0) return <p className="side-none">{side.noLooks}</p>
  return (
    <ul className="side-list">
      {looks.slice(0, 20).map(({ at, by, what }) => (
        <li key={`${at} ${by.staff} ${what}`}>
          <strong>{by.staff === me ? row.you : (by.name ?? row.gone)}</strong>
          <span>
            {Object.hasOwn(side.looked, what) ? side.looked[what] : what}, {dates.short(at)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function History({ view, me }: { readonly view: DeskCaseView; readonly me: string }) {
  const { side } = useWords(caseCatalogue)
  const said = useHappening()
  const dates = useDates()
  return (
    <details className="side-part">
      <summary>{side.history}</summary>
      <ol className="side-list">
        {view.history.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened is only ever added to
          <li key={`${at} ${one.at}`}>
            <span>{said(one, me)}</span>
            <time dateTime={new Date(one.at).toISOString()}>{dates.short(one.at)}</time>
          </li>
        ))}
      </ol>
    </details>
  )
}
