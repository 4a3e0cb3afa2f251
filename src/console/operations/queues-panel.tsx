import type { OperationsView, QueueView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { useDurations } from '../inbox/use-durations.ts'
import { Panel } from '../kept/panel.tsx'
import { usePageLocale, useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

const minute = 60_000
/** Work of this age is late, and of that age somebody should look. Milliseconds. */
const late = minute
const bad = 10 * minute

type QueuesNeeds = { readonly view: Pick<OperationsView, 'queues' | 'arrived'>; readonly now: number }

/** How old the oldest work of each queue is: as bars over one scale, with the figures beside. */
export function QueuesPanel({ view: { queues, arrived }, now }: QueuesNeeds) {
  const { queues: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const longest = Math.max(bad, ...queues.map((one) => ageOf(one, now) ?? 0))
  return (
    <Panel name="queues" title={words.title} about={words.about} empty={null} isLoading={false}>
      <table className="queue-table">
        <thead>
          <tr>
            <th scope="col">{words.queue}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.oldest}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {queues.map((one) => (
            <QueueRow key={one.queue} queue={one} age={ageOf(one, now)} longest={longest} />
          ))}
        </tbody>
      </table>
      <p className="queue-arrived">
        {words.arrived(dates.number(arrived.lastHour), dates.number(arrived.hourBefore))}
      </p>
    </Panel>
  )
}

const ageOf = ({ oldest }: QueueView, now: number): number | null =>
  oldest === null ? null : Math.max(0, now - oldest)

type RowNeeds = { readonly queue: QueueView; readonly age: number | null; readonly longest: number }

function QueueRow({ queue: { queue, count }, age, longest }: RowNeeds) {
  const { queues: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const aged = useAges()
  return (
    <tr data-age={age === null || age < late ? 'well' : age < bad ? 'late' : 'bad'}>
      <th scope="row">
        {words.names[queue]} <span>{words.says[queue]}</span>
      </th>
      <td>{count === 0 ? words.nothing : dates.number(count)}</td>
      <td>{age === null ? '–' : aged(age)}</td>
      <td aria-hidden="true">
        <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
          <rect width={age === null ? 0 : Math.max(1, (age / longest) * 100)} height="6" />
        </svg>
      </td>
    </tr>
  )
}

/** `40 sec`, `12 min`, `3 h`. */
function useAges(): (milliseconds: number) => string {
  const durations = useDurations()
  const locale = usePageLocale()
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' })
  return (milliseconds) =>
    milliseconds < 2 * minute ? seconds.format(Math.floor(milliseconds / 1000)) : durations(milliseconds)
}
