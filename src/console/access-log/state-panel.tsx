import type { ReactNode } from 'react'
import type { LogStateView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { isBehind } from './in-doubt.ts'

/** Whether the log can be believed: when it was verified, what is signed, what waits, and the copy outside. */
export function StatePanel({ view }: { readonly view: LogStateView }) {
  const { state: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const now = pageClock.now()
  const { verified, checkpoint, anchors, size, waiting } = view
  const when = (at: number) => `${dates.short(at)} (${dates.age(at, now)})`
  return (
    <Panel name="state" title={words.title} about="" empty={null} isLoading={false}>
      <dl className="log-state">
        <Fact term={words.verified} isGood={verified !== null && verified.doubts === 0}>
          {verified === null ? (
            words.neverVerified
          ) : verified.doubts === 0 ? (
            <>
              {words.good(dates.number(verified.size))}
              <br />
              {when(verified.at)}
              {verified.size < size && ` · ${words.since(size - verified.size)}`}
            </>
          ) : (
            <span className="log-doubt" role="alert">
              <strong>{words.doubts(verified.doubts)}</strong>
              <span>{when(verified.at)}</span>
              <span>{words.whatToDo}</span>
              <code>sigilo audit verify</code>
            </span>
          )}
        </Fact>
        <Fact term={words.size} isGood={!isBehind(view, now)}>
          {words.entries(size)}
          {waiting.entries > 0 && `, ${words.waiting(waiting.entries)}`}
          {waiting.since !== null && isBehind(view, now) && (
            <>
              <br />
              {words.behindSince(dates.age(waiting.since, now))}
            </>
          )}
        </Fact>
        <Fact term={words.signed} isGood={checkpoint !== null}>
          {checkpoint ? `#${dates.number(checkpoint.size)} · ${when(checkpoint.at)}` : words.unsigned}
        </Fact>
        <Fact term={words.outside} isGood={anchors.length > 0}>
          {anchors.length === 0
            ? words.noAnchor
            : anchors.map((anchor) => (
                <span key={anchor.name} className="log-anchor">
                  <code>{anchor.name}</code> #{dates.number(anchor.size)} · {when(anchor.at)}
                  {anchor.size < size && ` · ${words.behind(size - anchor.size)}`}
                </span>
              ))}
        </Fact>
      </dl>
    </Panel>
  )
}

type FactNeeds = { readonly term: string; readonly isGood: boolean; readonly children: ReactNode }

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
