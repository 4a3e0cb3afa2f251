import type { OperationsView } from '../../web/operations-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { PageHeading } from '../page-heading.tsx'
import { useClockTime, useWords } from '../page-words.ts'
import { operationKey } from './operations-keys.ts'
import type { WholeOperations } from './use-whole-operations.ts'

type HeadNeeds = {
  readonly view: OperationsView | null
  readonly isCut: boolean
  readonly whole: WholeOperations
}

/** What the page is, the check-up, and whether what it shows is of now. */
export function OperationsHead({ view, isCut, whole }: HeadNeeds) {
  const words = useWords(operationsCatalogue)
  const { keys } = useWords(inboxCatalogue)
  const clockTime = useClockTime()
  return (
    <>
      <header className="page-header">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="page-about">{words.about}</p>
        </div>
        <p className="page-tools">
          <button
            type="button"
            className="main-button"
            aria-disabled={whole.isChecking}
            onClick={() => void whole.check()}
          >
            {whole.isChecking ? words.checkUp.isRunning : words.checkUp.run}{' '}
            <kbd>{operationKey('check')}</kbd>
          </button>
          <button
            type="button"
            className="plain-button"
            title={`${keys.open} (?)`}
            onClick={() => whole.ask('keys')}
          >
            <kbd>?</kbd>
            <span className="unseen">{keys.open}</span>
          </button>
        </p>
      </header>
      <div className="line-banner" role="status">
        {isCut && view && <p>{words.stale(clockTime(view.at).exact)}</p>}
      </div>
    </>
  )
}
