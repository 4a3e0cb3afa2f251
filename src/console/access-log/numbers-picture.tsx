import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { named } from './named.ts'

/** Units of the picture. */
const width = 100
const height = 6

/** The numbers of a rule as bars beside its limit, and as figures. */
export function NumbersPicture({ numbers }: { readonly numbers: Readonly<Record<string, number>> }) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const most = Math.max(1, ...Object.values(numbers))
  return (
    <table className="log-numbers">
      <tbody>
        {Object.entries(numbers).map(([name, value]) => (
          <tr key={name} data-number={name === 'limit' ? 'limit' : 'measured'}>
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
