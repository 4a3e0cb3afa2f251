import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Which } from './inbox-place.ts'

type EmptyNeeds = {
  readonly which: Which
  readonly withAssistant: number | null
  readonly isNarrowed: boolean
  readonly isSearched: boolean
  readonly reset: () => void
}

/** What an empty list says: that all is well, and where the talks are; or that nothing fits. */
export function InboxEmpty({ which, withAssistant, isNarrowed, isSearched, reset }: EmptyNeeds) {
  const { empty, filters } = useWords(inboxCatalogue)
  if (isSearched)
    return (
      <div className="inbox-empty">
        <p>{empty.searched}</p>
      </div>
    )
  if (isNarrowed)
    return (
      <div className="inbox-empty">
        <p>{empty.filtered}</p>
        <button type="button" className="plain-button" onClick={reset}>
          {filters.reset}
        </button>
      </div>
    )
  return (
    <div className="inbox-empty">
      <p className="inbox-empty-title">{empty.views[which]}</p>
      {which !== 'closed' && withAssistant !== null && <p>{empty.withAssistant(withAssistant)}</p>}
    </div>
  )
}
