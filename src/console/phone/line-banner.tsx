import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import type { LineState } from '../open-line.ts'
import { useWords } from '../page-words.ts'

/** Says when the server is away; what was shown before stays on the screen. */
export function LineBanner({
  line,
  retry,
}: {
  readonly line: LineState<unknown>['line']
  readonly retry: () => void
}) {
  const words = useWords(talkCatalogue).line
  return (
    <div role="status" className="line-banner">
      {line === 'reconnecting' && (
        <p>
          {words.reconnecting}{' '}
          <button type="button" className="plain-button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}
