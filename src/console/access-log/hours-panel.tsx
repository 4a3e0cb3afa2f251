import type { LogStateView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import type { Asked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { entryGroups } from './log-place.ts'

type Hours = LogStateView['hours']

/** Units of the picture. */
const [step, bar, height] = [10, 8, 60]

const sum = (counts: Hours[number]['counts']): number =>
  entryGroups.reduce((all, group) => all + counts[group], 0)

/** What people did in the last day, by the hour and by sort; the same as a table. */
export function HoursPanel({ asked }: { readonly asked: Asked<LogStateView> }) {
  const { hours: words, groups } = useWords(accessLogCatalogue)
  const dates = useDates()
  const hours = asked.answer?.hours ?? []
  const used = entryGroups.filter((group) => hours.some(({ counts }) => counts[group] > 0))
  return (
    <Panel
      name="hours"
      title={words.title}
      about={words.about}
      empty={asked.answer && used.length === 0 ? words.empty : null}
      isLoading={asked.answer === null}
    >
      <HoursPicture hours={hours} />
      <ul className="log-legend">
        {used.map((group) => (
          <li key={group}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" rx="2" className="log-bar" data-group={group} />
            </svg>
            {groups[group]}
          </li>
        ))}
      </ul>
      <details className="log-hours-table">
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.hour}</th>
              {used.map((group) => (
                <th key={group} scope="col">
                  {groups[group]}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {hours
              .filter(({ counts }) => sum(counts) > 0)
              .map(({ from, counts }) => (
                <tr key={from}>
                  <th scope="row">{dates.hour(from)}</th>
                  {used.map((group) => (
                    <td key={group}>{dates.number(counts[group])}</td>
                  ))}
                  <td>{dates.number(sum(counts))}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </Panel>
  )
}

function HoursPicture({ hours }: { readonly hours: Hours }) {
  const { hours: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const most = Math.max(1, ...hours.map(({ counts }) => sum(counts)))
  const [first, last] = [hours[0], hours.at(-1)]
  return (
    <figure className="log-hours">
      <svg
        viewBox={`0 0 ${hours.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.title}
      >
        {hours.map(({ from, counts }, at) => {
          let top = height
          return entryGroups.map((group) => {
            const tall = (counts[group] / most) * height
            top -= tall
            if (tall === 0) return null
            return (
              <rect
                key={`${from} ${group}`}
                className="log-bar"
                data-group={group}
                x={at * step}
                y={top}
                width={bar}
                height={tall}
              />
            )
          })
        })}
      </svg>
      <figcaption>
        <span>{first && dates.hour(first.from)}</span>
        <span>{last && dates.hour(last.from)}</span>
      </figcaption>
    </figure>
  )
}
