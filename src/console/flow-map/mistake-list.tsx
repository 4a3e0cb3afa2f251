import type { MappedMistake } from '../../web/flow-map-view.ts'

/** What is wrong, where, and what to do about it: in the words of `flow check`. */
export function MistakeList({ mistakes }: { readonly mistakes: readonly MappedMistake[] }) {
  return (
    <ul className="map-mistakes">
      {mistakes.map(({ place, says, advice }) => (
        <li key={`${place} ${says}`}>
          <code>{place}</code> <span lang="en">{advice ? `${says}; ${advice}` : says}</span>
        </li>
      ))}
    </ul>
  )
}
