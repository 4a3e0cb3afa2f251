import type { ChannelView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

type CardNeeds = {
  readonly channel: ChannelView
  /** The only number needs no name. */
  readonly isOne: boolean
  readonly now: number
}

/** Whether WhatsApp works and since when, what it means for customers, and what to do. */
export function ChannelCard({ channel, isOne, now }: CardNeeds) {
  const { channel: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const { state, trouble, since, code, notice } = channel
  const todo = state === 'quiet' ? 'quiet' : (trouble ?? 'none')
  const isWell = state === 'working'
  return (
    <section className="channel-card" data-state={state} aria-label={words.title}>
      <h2>
        <Icon name={isWell ? 'tick' : state === 'slow' || state === 'quiet' ? 'clock' : 'failed'} />
        <span role={isWell ? 'status' : 'alert'}>{words.states[state]}</span>{' '}
        <span className="channel-since">{words.since(dates.short(since), dates.age(since, now))}</span>
      </h2>
      <p>{words.customers[state]}</p>
      {todo !== 'none' && <p className="channel-todo">{words.todo[todo]}</p>}
      {(code !== null || notice !== null || !isOne) && (
        <p className="channel-codes">
          {!isOne && (
            <span>
              {words.number}: <code>{channel.number}</code>
            </span>
          )}
          {code !== null && (
            <span>
              {words.code}: <code>{code}</code>
            </span>
          )}
          {notice !== null && (
            <span>
              {words.notice}: <code>{notice}</code>
            </span>
          )}
        </p>
      )}
      <ChannelFacts channel={channel} now={now} />
    </section>
  )
}

function ChannelFacts({ channel, now }: Pick<CardNeeds, 'channel' | 'now'>) {
  const { channel: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const when = (at: number | null) => (at === null ? words.never : dates.age(at, now))
  const { acceptedAt, heardAt, failedAt, failedCode, checkedAt, health } = channel
  const facts = [
    { term: words.accepted, says: when(acceptedAt) },
    { term: words.heard, says: when(heardAt) },
    { term: words.refused, says: failedCode === null ? when(failedAt) : `${when(failedAt)} · ${failedCode}` },
    {
      term: words.checked,
      says: health === null ? when(checkedAt) : `${when(checkedAt)}, ${words.health[health]}`,
    },
  ]
  return (
    <dl className="channel-facts">
      {facts.map(({ term, says }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
