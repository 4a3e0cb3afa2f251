import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { named } from './named.ts'

/** Units of the picture. */
const width = 100
const height = 6

/** No counts: a length of time and a time of the day are no bars. */
const notCounted: readonly string[] = ['minutes', 'hour']

/** What was counted comes first, then what it is compared to. */
const comparedTo: readonly string[] = ['usual', 'limit']

/** What was counted as bars beside what is usual and the limit, each with its figure; the limit's bar is hollow. */
export function NumbersPicture({ numbers }: { readonly numbers: Readonly<Record<string, number>> }) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const counted = Object.entries(numbers)
    .filter(([name]) => !notCounted.includes(name))
    .sort(([one], [other]) => comparedTo.indexOf(one) - comparedTo.indexOf(other))
  const most = Math.max(1, ...counted.map(([, value]) => value))
  return (
    <table className="log-numbers">
      <caption className="unseen">{words.numbersTitle}</caption>
      <tbody>
        {counted.map(([name, value]) => (
          <tr key={name} data-number={comparedTo.includes(name) ? name : 'measured'}>
            <th scope="row">{named(words.numbers, name)}</th>
            <td>{dates.number(value)}</td>
            <td aria-hidden="true">
              <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
                <rect width={Math.max(1, (Math.max(0, value) / most) * width)} height={height} rx="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
