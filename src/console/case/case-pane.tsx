import './case.css'
import type { MeView } from '../../web/sign-in-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { refusalOf } from '../inbox/refusal-of.ts'
import type { DeskActs } from '../inbox/use-desk-act.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import type { Desk } from '../inbox/use-desk-me.ts'
import { useWords } from '../page-words.ts'
import { CaseHere } from './case-here.tsx'
import { useCase } from './use-case.ts'

type PaneNeeds = {
  readonly number: string | null
  readonly me: MeView
  readonly desk: Desk
  readonly tags: readonly string[]
  readonly acts: DeskActs
  /** By the server's clock. */
  readonly now: number
  readonly back: () => void
  /** False: the keys of a case mean those that are selected in the list. */
  readonly hasKeys: boolean
}

/** The case that is open, or what to do where none is. */
export function CasePane({ number, ...needs }: PaneNeeds) {
  const { pick } = useWords(inboxCatalogue)
  const { open } = useWords(caseCatalogue)
  return (
    <section className="case-pane" aria-label={number === null ? pick.title : open(number)}>
      {number === null ? (
        <div className="case-none">
          <p className="inbox-empty-title">{pick.title}</p>
          <p>{pick.about}</p>
        </div>
      ) : (
        <OpenCase key={number} number={number} {...needs} />
      )}
    </section>
  )
}

type OpenNeeds = Omit<PaneNeeds, 'number'> & { readonly number: string }

function OpenCase({ number, back, ...needs }: OpenNeeds) {
  const words = useWords(caseCatalogue)
  const { refusals, line } = useWords(inboxCatalogue)
  const [shown, again] = useCase(number)
  useDeskKeys({ back })
  switch (shown.state) {
    case 'loading':
      return (
        <div className="case-loading" aria-busy="true">
          <p className="unseen">{words.loading}</p>
          <div className="skeleton" aria-hidden="true">
            <span className="skeleton-line" />
            <span className="skeleton-line" />
            <span className="skeleton-line" />
          </div>
        </div>
      )
    case 'failed': {
      const { why, by } = refusalOf(shown.error)
      return (
        <div className="page-failed" role="alert">
          <p>
            <strong>{words.failed.title}</strong>
          </p>
          <p>{refusals[why](by)}</p>
          <p className="form-actions">
            <button type="button" className="plain-button" onClick={again}>
              {words.failed.retry}
            </button>
            <button type="button" className="plain-button" onClick={back}>
              {words.failed.leave}
            </button>
          </p>
        </div>
      )
    }
    case 'here':
      return (
        <>
          <div className="line-banner" role="status">
            {shown.isAway && <p>{line.reconnecting}</p>}
          </div>
          <CaseHere view={shown.view} talk={shown.talk} back={back} {...needs} />
        </>
      )
  }
}
