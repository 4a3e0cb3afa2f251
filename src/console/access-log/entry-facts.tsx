import type { EntryView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Turn } from './log-filters.tsx'
import { anybody } from './log-place.ts'

type FactsNeeds = { readonly entry: EntryView; readonly turn: Turn }

/** An entry word for word, and the way to the others about the same case or talk. */
export function EntryFacts({ entry, turn }: FactsNeeds) {
  const { entry: words } = useWords(accessLogCatalogue)
  const { facts, kind, actor } = entry
  const number = textOf(facts.case) ?? textOf(facts.number)
  const talk = textOf(facts.talk)
  const everywhere = { group: null, from: '', to: '' }
  return (
    <section className="entry-part">
      <h3>{words.facts}</h3>
      <dl className="entry-facts">
        <Fact name="kind" value={kind} />
        <Fact name="actor" value={`${actor.role} ${actor.id}`} />
        {Object.entries(facts).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      {(number ?? talk) && (
        <p className="form-actions">
          {number && (
            <button
              type="button"
              className="plain-button"
              onClick={() => turn(everywhere, { ...anybody, case: number })}
            >
              {words.sameCase}
            </button>
          )}
          {talk && (
            <button
              type="button"
              className="plain-button"
              onClick={() => turn(everywhere, { ...anybody, talk })}
            >
              {words.sameTalk}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

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
