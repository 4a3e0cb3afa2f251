import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { type CountedHours, sumOf } from './count-hours.ts'
import { useWeekdays } from './use-weekdays.ts'

/** Units of the picture: a square is as large as its hour was busy, so that its size alone tells. */
const cell = 12
const largest = 10
const smallest = 2.5
const marked = [0, 6, 12, 18]

/** When people were at work: a line for each weekday, a square for each hour; the same as a table. */
export function WeekdayPicture({ counted }: { readonly counted: CountedHours }) {
  const { hours: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const weekdays = useWeekdays()
  const { byHour, peak } = counted
  const hourOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  const told = words.peak(`${weekdays[peak.weekday]?.long} ${hourOf(peak.hour)}`, peak.entries)
  return (
    <figure className="log-hours">
      <div className="log-heat">
        {byHour.map((line, weekday) => (
          <div key={weekdays[weekday]?.long} className="log-heat-line">
            <span aria-hidden="true">{weekdays[weekday]?.short}</span>
            <Squares line={line} most={peak.entries} />
            <span aria-hidden="true">{dates.number(sumOf(line))}</span>
          </div>
        ))}
        <div className="log-heat-line" aria-hidden="true">
          <span />
          <span className="log-heat-axis">
            {marked.map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </span>
          <span />
        </div>
      </div>
      <figcaption>{told}</figcaption>
      <details className="log-hours-table">
        <summary>{words.asTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="log-wide" tabIndex={0} aria-label={words.asTable}>
          <table>
            <caption className="unseen">{words.about}</caption>
            <thead>
              <tr>
                <th scope="col">{words.hour}</th>
                {weekdays.map(({ short, long }) => (
                  <th key={long} scope="col" aria-label={long}>
                    {short}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: 24 }, (_, hour) => hour)
                .filter((hour) => byHour.some((line) => (line[hour] ?? 0) > 0))
                .map((hour) => (
                  <tr key={hour}>
                    <th scope="row">{hourOf(hour)}</th>
                    {weekdays.map(({ long }, weekday) => (
                      <td key={long}>{dates.number(byHour[weekday]?.[hour] ?? 0)}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

type SquaresNeeds = { readonly line: readonly number[]; readonly most: number }

const Squares = ({ line, most }: SquaresNeeds) => (
  <svg viewBox={`0 0 ${24 * cell} ${cell}`} aria-hidden="true">
    {line.map((count, hour) => {
      const side = count === 0 ? 1 : smallest + (largest - smallest) * Math.sqrt(count / most)
      const middle = (cell - side) / 2
      return (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the line is the hour
          key={hour}
          data-empty={count === 0}
          x={hour * cell + middle}
          y={middle}
          width={side}
          height={side}
          rx={side / 5}
        />
      )
    })}
  </svg>
)
