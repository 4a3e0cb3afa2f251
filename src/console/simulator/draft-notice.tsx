import type { DraftState } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { usePageLocale, useWords } from '../page-words.ts'

type NoticeNeeds = {
  readonly draft: DraftState | null
  /** The place to begin at is not in the draft. */
  readonly isLost: boolean
}

/** Says what a saved file did to the open talk, or why it did nothing; it is read out as it comes. */
export function DraftNotice({ draft, isLost }: NoticeNeeds) {
  const { draft: words, begin } = useWords(simulatorCatalogue)
  const locale = usePageLocale()
  const seen = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' })
  const mistakes = draft?.mistakes ?? []
  return (
    <div role="status" className="draft-notice">
      {isLost && <p data-tone="warn">{begin.noSuchPlace}</p>}
      {mistakes.length > 0 ? (
        <div data-tone="warn">
          <p>
            <strong>{words.mistakes(mistakes.length)}</strong> {words.lastGood}
          </p>
          <ul>
            {mistakes.slice(0, mostShown).map((mistake) => (
              <li key={mistake}>
                <code>{mistake}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        draft?.news && (
          <p key={draft.hash} data-tone={draft.news.news === 'began-anew' ? 'warn' : 'good'}>
            <time>{seen.format(draft.news.at)}</time>{' '}
            {words.news[draft.news.news](draft.news.place ?? '', draft.news.to ?? '')}
          </p>
        )
      )}
    </div>
  )
}

/** The others are told in the terminal, too. */
const mostShown = 3
