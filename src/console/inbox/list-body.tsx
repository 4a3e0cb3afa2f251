import type { ReactNode } from 'react'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { PageFailed } from '../page-failed.tsx'
import { useWords } from '../page-words.ts'
import { InboxEmpty } from './inbox-empty.tsx'
import { type Narrowed, narrowings, notNarrowed, type Which } from './inbox-place.ts'
import { refusalOf } from './refusal-of.ts'
import type { Inbox } from './use-inbox.ts'
import { useLine } from './use-line.ts'
import { useOnline } from './use-online.ts'

type BodyNeeds = {
  readonly inbox: Inbox
  readonly which: Which
  readonly narrowed: Narrowed
  readonly narrow: (narrowed: Narrowed) => void
  readonly searched: string | null
  readonly children: ReactNode
}

/** The list in whichever state it is: on its way, not to be had, empty, or there; and how the line stands. */
export function ListBody({ inbox, which, narrowed, narrow, searched, children }: BodyNeeds) {
  const { failed, line, list, refusals } = useWords(inboxCatalogue)
  const isOnline = useOnline()
  const isCut = useLine().line === 'reconnecting' || inbox.line === 'reconnecting'
  return (
    <>
      <div className="line-banner" role="status">
        {!isOnline && <p>{line.offline}</p>}
        {isOnline && isCut && inbox.view && <p>{line.reconnecting}</p>}
      </div>
      {inbox.error !== null && (
        <PageFailed
          title={failed.title}
          about={refusals[refusalOf(inbox.error).why]('')}
          retry={failed.retry}
          again={inbox.look}
        />
      )}
      {inbox.error === null && inbox.view === null && (
        <div className="inbox-loading" aria-busy="true">
          <p className="unseen">{list.loading}</p>
          {['one', 'two', 'three', 'four', 'five', 'six'].map((one) => (
            <span key={one} className="skeleton-row" aria-hidden="true" />
          ))}
        </div>
      )}
      {inbox.view?.total === 0 && (
        <InboxEmpty
          which={which}
          withAssistant={inbox.view.withAssistant}
          isSearched={searched !== null}
          isNarrowed={narrowings(narrowed) > 0}
          reset={() => narrow(notNarrowed)}
        />
      )}
      {inbox.view && inbox.view.total > 0 && children}
    </>
  )
}
