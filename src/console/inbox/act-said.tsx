import { useEffect } from 'react'
import '../style/acts.css'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import type { DeskActs } from './use-desk-act.ts'

/** How long good news stand there. Milliseconds. */
const doneFor = 6_000

/** What came of the last act, read out: good news go by themselves, bad news when they are put away. */
export function ActSaid({ acts: { said, hush } }: { readonly acts: DeskActs }) {
  const { refusals } = useWords(inboxCatalogue)
  const { closeDialog } = useWords(shellCatalogue)
  useEffect(() => {
    if (said?.kind !== 'done') return
    const later = setTimeout(hush, doneFor)
    return () => clearTimeout(later)
  }, [said, hush])
  return (
    <div className="act-said">
      <div role="status">
        {said?.kind === 'done' && (
          <p key={said.n} className="act-done">
            <Icon name="tick" />
            {said.text}
          </p>
        )}
      </div>
      <div role="alert">
        {said?.kind === 'refused' && (
          <p key={said.n} className="act-refused">
            <Icon name="failed" />
            <span>{refusals[said.refusal.why](said.refusal.by)}</span>
            <button type="button" aria-label={closeDialog} onClick={hush}>
              <Icon name="close" />
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
