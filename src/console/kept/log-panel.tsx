import type { PhoneView } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { useClockTime, useWords } from '../page-words.ts'
import { Panel } from './panel.tsx'

/** The newest entries of the log: what happened, when, and the leaf hash that seals it. */
export function LogPanel({ view }: { readonly view: PhoneView | null }) {
  const { logged: words } = useWords(talkCatalogue)
  const timeOf = useClockTime()
  const entries = view?.logged ?? []
  return (
    <Panel
      name="logged"
      title={words.title}
      about={words.about}
      empty={view && entries.length === 0 ? words.empty : null}
      isLoading={view === null}
    >
      <table className="logged">
        <thead>
          <tr>
            <th scope="col">{words.entry}</th>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.leaf}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ n, at, kind, leaf }) => (
            <tr key={n}>
              <td>
                <span className="entry-number">{n}</span> {words.kinds[kind] ?? kind}
              </td>
              <td>{timeOf(at).exact}</td>
              <td>
                <code title={leaf}>{leaf}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
