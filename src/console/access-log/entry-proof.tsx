import { Gone } from '../ask-server.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { CopyAndSave } from '../copy-and-save.tsx'
import { useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { type ProofBundle, proofOf } from './access-log-calls.ts'
import { LogFailed } from './log-failed.tsx'

/** What proves an entry to somebody who trusts another machine only. */
export function EntryProof({ index }: { readonly index: number }) {
  const { entry: words } = useWords(accessLogCatalogue)
  const [asked, again] = useAsked(String(index), () => proofOf(index))
  return (
    <section className="entry-part entry-proof" aria-busy={asked.state === 'loading'}>
      <h3>{words.proof}</h3>
      {asked.state === 'failed' &&
        (asked.error instanceof Gone ? (
          <p>{words.noProof}</p>
        ) : (
          <LogFailed error={asked.error} again={again} />
        ))}
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
      <section className="entry-note" tabIndex={0} aria-label={words.proof}>
        <pre>{bundle.checkpoint}</pre>
      </section>
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
