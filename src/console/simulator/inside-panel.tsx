import type { NamedValue, RehearsalView, TalkInside } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { usePageLocale, useWords } from '../page-words.ts'

/** The state of the open talk, as it lies in the store: values that are nobody's, and locks where a person's are. */
export function InsidePanel({ view }: { readonly view: RehearsalView | null }) {
  const { inside: words } = useWords(simulatorCatalogue)
  const isClosed = view !== null && view.inside === null && view.given.length === 0
  return (
    <Panel
      name="inside"
      title={words.title}
      about={words.about}
      empty={isClosed ? words.empty : null}
      isLoading={view === null}
    >
      {view?.inside && <Inside inside={view.inside} timezone={view.clock.timezone} />}
      {view && view.given.length > 0 && <Values title={words.given} values={view.given} />}
    </Panel>
  )
}

function Inside({ inside, timezone }: { readonly inside: TalkInside; readonly timezone: string }) {
  const { inside: words } = useWords(simulatorCatalogue)
  const { places, locale, answers, results, timers } = inside
  const here = places.at(-1)
  return (
    <>
      <section className="inside-part">
        <h3>{words.place}</h3>
        {here ? (
          <p>
            {places.map(({ flow, step }) => (
              <span key={flow} className="why-step">
                <code>{`${flow}.${step}`}</code>
              </span>
            ))}{' '}
            {here.tries > 0 && <span className="badge">{words.tries(here.tries)}</span>}
          </p>
        ) : (
          <p className="why-note">{words.noPlace}</p>
        )}
        <p className="why-note">
          {words.language}: <code>{locale}</code>
        </p>
      </section>
      <Values title={words.answers} values={answers} />
      {results.length === 0 && <Values title={words.results} values={[]} />}
      {results.map(({ name, proved, fields }) => (
        <Values
          key={name}
          title={`${words.results}: ${name}`}
          values={fields}
          badge={fields.some(({ sealed }) => sealed) ? (proved ? words.proved : words.notProved) : null}
        />
      ))}
      <Timers timers={timers} timezone={timezone} />
    </>
  )
}

type ValuesNeeds = {
  readonly title: string
  readonly values: readonly NamedValue[]
  readonly badge?: string | null
}

function Values({ title, values, badge = null }: ValuesNeeds) {
  const { inside: words } = useWords(simulatorCatalogue)
  return (
    <section className="inside-part">
      <h3>
        {title} {badge !== null && <span className="badge">{badge}</span>}
      </h3>
      {values.length === 0 ? (
        <p className="why-note">{words.none}</p>
      ) : (
        <dl className="inside-values">
          {values.map(({ name, value, sealed }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{sealed ? <Sealed /> : value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function Sealed() {
  const { inside: words } = useWords(simulatorCatalogue)
  return (
    <span className="sealed">
      <Icon name="lock" />
      {words.sealed}
    </span>
  )
}

function Timers({ timers, timezone }: { readonly timers: TalkInside['timers']; readonly timezone: string }) {
  const { inside: words } = useWords(simulatorCatalogue)
  const locale = usePageLocale()
  const when = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timezone,
  })
  return (
    <Values
      title={words.timers}
      values={timers.map(({ name, at }) => ({ name, value: when.format(at), sealed: false }))}
    />
  )
}
