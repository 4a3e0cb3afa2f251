import './canned.css'
import type { CannedText } from '../../web/canned-view.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { useWords } from '../page-words.ts'

type ListNeeds = {
  readonly id: string
  /** What was written behind `/`. */
  readonly word: string
  readonly offers: readonly CannedText[]
  /** The place of the one that Enter takes. */
  readonly at: number
  readonly isHere: boolean
  readonly hasAny: boolean
  readonly textOf: (one: CannedText) => string
  readonly take: (one: CannedText) => void
}

/** The canned replies that a word may mean; the focus stays where is written. */
export function CannedList({ id, word, offers, at, isHere, hasAny, textOf, take }: ListNeeds) {
  const words = useWords(cannedCatalogue)
  if (offers.length === 0)
    return (
      <p id={id} className="canned-none" role="status">
        {isHere && (hasAny ? words.none(word) : words.nobody)}
      </p>
    )
  return (
    <div id={id} role="listbox" aria-label={words.list} className="canned-list">
      {offers.map((one, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field it belongs to
        <div
          key={one.code}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(one)}
        >
          <b>/{one.code}</b> <span>{begun(textOf(one))}</span>
        </div>
      ))}
    </div>
  )
}

/** Of a text as much as tells it from others. Characters. */
const glance = 140
const begun = (text: string): string => (text.length > glance ? `${text.slice(0, glance)}…` : text)
