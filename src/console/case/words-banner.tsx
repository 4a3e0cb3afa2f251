import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import type { WordsShown } from './use-words-shown.ts'

/** That values are open here and under which number, or why they are not; read out when it changes. */
export function WordsBanner({ shown, hide }: { readonly shown: WordsShown; readonly hide: () => void }) {
  const { reveal, acts } = useWords(caseCatalogue)
  const dates = useDates()
  const held = shown.state === 'open' ? shown.words.heldBack.length : 0
  return (
    <div className="words-banner" role="status" data-state={shown.state}>
      {shown.state === 'open' && (
        <p>
          <Icon name="lock" />
          <span>
            {reveal.shown(`#${dates.number(shown.grant.recorded ?? 0)}`)} {held > 0 && reveal.heldBack(held)}
          </span>
          <button type="button" className="link-button" onClick={hide}>
            {acts.hide}
          </button>
        </p>
      )}
      {shown.state === 'ended' && <p>{reveal.ended}</p>}
      {shown.state === 'second-person' && <p>{reveal.second}</p>}
      {shown.state === 'refused' && (
        <p>{shown.why === 'unreachable' ? reveal.unreachable : reveal.refusals[shown.why]}</p>
      )}
    </div>
  )
}

/** As often as it stands there. */
const places = Array.from({ length: 24 }, (_, place) => place)

/** Whose screen it is and since when, across words that are open: on a photo of it, too. */
export function Watermark({ shown }: { readonly shown: WordsShown }) {
  const { reveal } = useWords(caseCatalogue)
  const dates = useDates()
  if (shown.state !== 'open') return null
  const { name, at } = shown.words.watermark
  const text = reveal.watermark(name, dates.short(at))
  return (
    <div className="watermark" aria-hidden="true">
      {places.map((place) => (
        <span key={place} data-says={text} />
      ))}
    </div>
  )
}
