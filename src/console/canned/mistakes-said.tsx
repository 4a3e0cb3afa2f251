import type { CannedMistake } from '../../web/canned-view.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { useWords } from '../page-words.ts'

/** What is wrong with a canned reply, and what to do. */
export function MistakesSaid({ mistakes }: { readonly mistakes: readonly CannedMistake[] | 'failed' }) {
  const words = useWords(cannedCatalogue)
  if (mistakes === 'failed')
    return (
      <p role="alert" className="notice">
        {words.failed}
      </p>
    )
  if (mistakes.length === 0) return null
  return (
    <div role="alert" className="notice">
      <ul className="reply-mistakes">
        {mistakes.map(({ why, locale, detail }) => (
          <li key={`${why} ${locale} ${detail}`}>
            {locale && `${locale}: `}
            {words.mistakes[why](detail ?? '')}
          </li>
        ))}
      </ul>
    </div>
  )
}
