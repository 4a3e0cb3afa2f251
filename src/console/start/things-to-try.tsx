import { startCatalogue } from '../catalogue/start/catalogue.ts'
import { useWords } from '../page-words.ts'

/** Messages that show what the platform is for; a tap sends one. */
export function ThingsToTry({
  write,
  isOff,
}: {
  readonly write: (text: string) => void
  readonly isOff: boolean
}) {
  const { title, list } = useWords(startCatalogue).tries
  return (
    <div className="tries">
      <h2>{title}</h2>
      <ol>
        {list.map(({ text, shows }) => (
          <li key={text}>
            <button type="button" className="try" title={shows} disabled={isOff} onClick={() => write(text)}>
              <span>{text}</span>
              <small>{shows}</small>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
