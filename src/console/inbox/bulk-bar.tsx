import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { keyOf } from './desk-keys.ts'

type BulkNeeds = {
  readonly count: number
  readonly ask: (what: 'assign' | 'tag' | 'close') => void
  readonly clear: () => void
}

/** At most so many at once; the server says the same. */
export const mostAtOnce = 200

/** What can be done with several cases at once. */
export function BulkBar({ count, ask, clear }: BulkNeeds) {
  const { bulk } = useWords(inboxCatalogue)
  const acts = ['assign', 'tag', 'close'] as const
  return (
    <div className="bulk-bar">
      <p role="status">
        {count > 0 && bulk.selected(count)} {count > mostAtOnce && bulk.most(mostAtOnce)}
      </p>
      {count > 0 && (
        <p className="bulk-acts">
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              className="plain-button"
              disabled={count > mostAtOnce}
              title={`${bulk[act]} (${keyOf(act)})`}
              onClick={() => ask(act)}
            >
              {bulk[act]}
            </button>
          ))}
          <button type="button" className="link-button" onClick={clear}>
            {bulk.clear}
          </button>
        </p>
      )}
    </div>
  )
}
