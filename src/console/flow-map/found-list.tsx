import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { FoundStep } from './find-steps.ts'

type FoundNeeds = {
  /** Of the field that hears the keys. */
  readonly id: string
  readonly found: readonly FoundStep[]
  readonly active: number
  readonly isShown: boolean
  readonly take: (one: FoundStep) => void
}

/** What a search found, below its field. */
export function FoundList({ id, found, active, isShown, take }: FoundNeeds) {
  const { search } = useWords(flowMapCatalogue)
  const isEmpty = found.length === 0
  return (
    <>
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label={search.title}
        className="found"
        hidden={!isShown || isEmpty}
      >
        {found.map((one, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox has it
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
          <div
            key={`${one.flow}.${one.step}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <code>{`${one.flow}.${one.step}`}</code>
            {one.words ? (
              <span lang={one.words.locale}>
                <small>{one.words.locale}</small> {one.words.excerpt}
              </span>
            ) : (
              <span>{one.does}</span>
            )}
          </div>
        ))}
      </div>
      {isShown && isEmpty && <p className="found found-none">{search.count(0)}</p>}
    </>
  )
}
