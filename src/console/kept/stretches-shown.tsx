import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Stretch } from './stretches.ts'
import { groupOf } from './token-group.ts'

/** Words with what is masked in them coloured: tokens as chips, the customer's own words underlined. */
export function StretchesShown({
  stretches,
  as,
}: {
  readonly stretches: readonly Stretch[]
  readonly as: 'chip' | 'mark'
}) {
  const { groups } = useWords(talkCatalogue).stored
  return stretches.map(({ text, kind }, index) => {
    // The stretches of one text never change places.
    const key = `${index}`
    if (kind === null) return <span key={key}>{text}</span>
    const group = groupOf(kind)
    return (
      <span key={key} className={as} data-group={group} title={groups[group]}>
        {text}
      </span>
    )
  })
}
