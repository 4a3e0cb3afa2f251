import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import type { CountedHours } from './count-hours.ts'

/** Units of the picture. */
const width = 100
const height = 6

/** How many entries of each sort there were: a bar and its figure. */
export function GroupLines({ counted }: { readonly counted: CountedHours }) {
  const { hours: words, groups } = useWords(accessLogCatalogue)
  const dates = useDates()
  const most = Math.max(1, ...counted.byGroup.map(({ entries }) => entries))
  return (
    <table className="log-numbers">
      <caption className="unseen">{words.bySort}</caption>
      <tbody>
        {counted.byGroup.map(({ group, entries }) => (
          <tr key={group} data-number="sort">
            <th scope="row">{groups[group]}</th>
            <td>{dates.number(entries)}</td>
            <td aria-hidden="true">
              <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
                <rect width={Math.max(1, (entries / most) * width)} height={height} rx="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
