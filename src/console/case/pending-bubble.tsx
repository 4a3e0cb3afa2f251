import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { FileNamed } from './attach-file.tsx'
import { DeliverySaid } from './delivery-said.tsx'
import { HeldBack } from './held-back.tsx'
import type { Pending } from './use-pending.ts'

type PendingNeeds = {
  readonly one: Pending
  readonly again: (one: Pending, sure?: boolean) => void
  readonly edit: (one: Pending) => void
}

/** What has just been written, until it stands in the talk; what was refused stays, with why and what to do. */
export function PendingBubble({ one, again, edit }: PendingNeeds) {
  const words = useWords(caseCatalogue).again
  const { refusals } = useWords(inboxCatalogue)
  const dates = useDates()
  const { refusal } = one
  return (
    <article className="line" data-side="agent" data-pending="true">
      <div className="line-body">
        {one.file && <FileNamed file={one.file} />}
        {one.words !== '' && <p className="line-words">{one.words}</p>}
        <p className="line-foot">
          <span>{dates.hour(one.at)}</span>
          <DeliverySaid state={refusal === null ? 'sending' : 'failed'} />
        </p>
      </div>
      {refusal?.asks && (
        <HeldBack asks={refusal.asks} change={() => edit(one)} insist={() => again(one, true)} />
      )}
      {refusal !== null && !refusal.asks && (
        <p className="line-odd" role="alert">
          <Icon name="failed" />
          <span>{refusals[refusal.why](refusal.by)}</span>
          <button type="button" className="plain-button" onClick={() => again(one)}>
            {words.tryAgain}
          </button>
          <button type="button" className="link-button" onClick={() => edit(one)}>
            {words.edit}
          </button>
        </p>
      )}
    </article>
  )
}
