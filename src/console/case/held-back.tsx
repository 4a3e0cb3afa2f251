import { guardCatalogue } from '../catalogue/guard/catalogue.ts'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import type { Asks } from '../inbox/refusal-of.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import { useWords } from '../page-words.ts'
import { thingAsked } from './thing-asked.ts'

type HeldNeeds = {
  readonly asks: Asks
  readonly change: () => void
  readonly insist: () => void
}

/** Why a reply was held back, and what can be done: changing it is the usual answer. */
export function HeldBack({ asks, change, insist }: HeldNeeds) {
  const words = useWords(guardCatalogue)
  useDeskKeys({ rewrite: change, ...(asks.mayInsist && { insist }) })
  return (
    <div className="held-back" role="alert">
      <p>
        <Icon name="failed" />
        <strong>{words.held(thingAsked(words, asks.kind))}</strong>
      </p>
      <p>{words.why}</p>
      {!asks.mayInsist && <p>{words.mayNot}</p>}
      <p className="form-actions">
        <button
          type="button"
          className="main-button"
          title={`${words.change} (${keyOf('rewrite')})`}
          onClick={change}
        >
          {words.change}
        </button>
        {asks.mayInsist && (
          <button
            type="button"
            className="plain-button"
            title={`${words.insist} (${keyOf('insist')})`}
            onClick={insist}
          >
            {words.insist}
          </button>
        )}
      </p>
    </div>
  )
}
