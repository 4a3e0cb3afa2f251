import type { ReactNode } from 'react'
import type { DeskMe } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { PageHeading } from '../page-heading.tsx'
import { useWords } from '../page-words.ts'
import { keyOf } from './desk-keys.ts'
import { MyStatus } from './my-status.tsx'

type HeadNeeds = {
  /** A case takes the whole of a narrow screen. */
  readonly isCaseOpen: boolean
  readonly me: DeskMe | null
  readonly turn: () => void
  readonly next: () => void
  readonly showKeys: () => void
  /** The switch of notifications. */
  readonly notices: ReactNode
}

/** What the page is, whether whoever is here takes cases, and the way to the next one. */
export function InboxHead({ isCaseOpen, me, turn, next, showKeys, notices }: HeadNeeds) {
  const words = useWords(inboxCatalogue)
  return (
    <header className={isCaseOpen ? 'inbox-head unseen-narrow' : 'inbox-head'}>
      <PageHeading>{words.title}</PageHeading>
      <button type="button" className="keys-button" title={`${words.keys.open} (?)`} onClick={showKeys}>
        <kbd>?</kbd>
        <span className="unseen">{words.keys.open}</span>
      </button>
      {notices}
      {me && <MyStatus me={me} turn={turn} />}
      <button type="button" className="main-button next-button" onClick={next}>
        {words.takeNext}
        <kbd>{keyOf('next')}</kbd>
      </button>
    </header>
  )
}
