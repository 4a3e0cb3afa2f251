import type { LogStateView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import type { Asked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'

/** Whether the log can be believed: its length, what is signed, the copy outside, and when it was last verified. */
export function StatePanel({ asked }: { readonly asked: Asked<LogStateView> }) {
  const { state: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const now = pageClock.now()
  const view = asked.answer
  return (
    <Panel name="state" title={words.title} about="" empty={null} isLoading={view === null}>
      {view && (
        <dl className="log-state">
          <Fact term={words.size} isGood>
            {words.entries(view.size, dates.number(view.size))}
          </Fact>
          <Fact term={words.signed} isGood={view.checkpoint !== null}>
            {view.checkpoint
              ? `#${dates.number(view.checkpoint.size)} · ${dates.age(view.checkpoint.at, now)}`
              : words.unsigned}
          </Fact>
          <Fact term={words.outside} isGood={view.anchors.length > 0}>
            {view.anchors.length === 0
              ? words.noAnchor
              : view.anchors.map(({ name, size, at }) => (
                  <span key={name} className="log-anchor">
                    <code>{name}</code> #{dates.number(size)} · {dates.age(at, now)}
                    {size < view.size && ` · ${words.behind(view.size - size)}`}
                  </span>
                ))}
          </Fact>
          <Fact term={words.verified} isGood={view.verified !== null && view.verified.doubts === 0}>
            {view.verified === null
              ? words.neverVerified
              : `${view.verified.doubts === 0 ? words.good(dates.number(view.verified.size)) : words.doubts(view.verified.doubts)} · ${dates.age(view.verified.at, now)}`}
          </Fact>
        </dl>
      )}
    </Panel>
  )
}

type FactNeeds = {
  readonly term: string
  readonly isGood: boolean
  readonly children: React.ReactNode
}

function Fact({ term, isGood, children }: FactNeeds) {
  return (
    <div data-good={isGood}>
      <dt>
        <Icon name={isGood ? 'tick' : 'failed'} />
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
