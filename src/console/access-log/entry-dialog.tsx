import type { EntryView } from '../../web/access-log-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { CopyAndSave } from '../copy-and-save.tsx'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { lookAtEntries, type ProofBundle, proofOf } from './access-log-calls.ts'
import { sentenceOf } from './sentence.ts'

type EntryNeeds = {
  readonly index: number
  /** Null: it was opened by its address. */
  readonly known: EntryView | null
  readonly names: Readonly<Record<string, string>>
  readonly close: () => void
}

/** One entry, word for word, and what proves that it stood in the signed log. */
export function EntryDialog({ index, known, names, close }: EntryNeeds) {
  const words = useWords(accessLogCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  const [asked] = useAsked(String(index), async () =>
    known
      ? { entries: [known], names, older: null }
      : lookAtEntries({
          groups: [],
          staff: null,
          department: null,
          talk: null,
          case: null,
          from: null,
          to: null,
          before: null,
          entry: index,
        }),
  )
  const entry = asked.answer?.entries[0] ?? null
  return (
    <Dialog title={words.entry.title(`#${dates.number(index + 1)}`)} close={close}>
      {asked.state === 'loading' && (
        <div className="skeleton" aria-hidden="true">
          <span className="skeleton-line" />
        </div>
      )}
      {(asked.state === 'failed' || (asked.answer && !entry)) && <p role="alert">{words.failed.about}</p>}
      {entry && (
        <>
          <p>
            <strong>{sentenceOf(entry, asked.answer?.names ?? {}, { log: words, access })}</strong>
            <br />
            <time dateTime={new Date(entry.at).toISOString()}>{dates.moment(entry.at)}</time>
          </p>
          <section className="entry-part">
            <h3>{words.entry.facts}</h3>
            <dl className="entry-facts">
              <Fact name="kind" value={entry.kind} />
              <Fact name="actor" value={`${entry.actor.role} ${entry.actor.id}`} />
              {Object.entries(entry.facts).map(([name, value]) => (
                <Fact key={name} name={name} value={value} />
              ))}
            </dl>
          </section>
          <Proof index={index} />
        </>
      )}
    </Dialog>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: unknown }) => (
  <div>
    <dt>
      <code>{name}</code>
    </dt>
    <dd>
      <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
    </dd>
  </div>
)

function Proof({ index }: { readonly index: number }) {
  const { entry: words } = useWords(accessLogCatalogue)
  const [asked] = useAsked(String(index), () => proofOf(index))
  return (
    <section className="entry-part" aria-busy={asked.state === 'loading'}>
      <h3>{words.proof}</h3>
      {asked.state === 'failed' && <p>{words.noProof}</p>}
      {asked.answer && <ProofShown bundle={asked.answer} />}
    </section>
  )
}

function ProofShown({ bundle }: { readonly bundle: ProofBundle }) {
  const { entry: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const text = JSON.stringify(bundle, null, 2)
  const size = Number(bundle.checkpoint.split('\n')[1])
  return (
    <>
      <p className="field-hint">{words.proofAbout}</p>
      <p>{words.size(dates.number(size))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className="entry-note" tabIndex={0}>
        {bundle.checkpoint}
      </pre>
      <CopyAndSave
        text={text}
        copy={words.copy}
        file={{
          title: words.download,
          name: `sigilo-entry-${bundle.index + 1}.json`,
          type: 'application/json',
        }}
        look="plain"
      />
      <p className="field-hint">
        <code>{words.check}</code>
      </p>
    </>
  )
}
