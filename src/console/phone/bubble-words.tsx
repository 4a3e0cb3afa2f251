import { formatted } from './formatted.ts'

const elementOf = { plain: 'span', bold: 'strong', italic: 'em', struck: 's' } as const

/** The words of a message as elements: whatever a person writes stays text. */
export function BubbleWords({ text }: { readonly text: string }) {
  return (
    <p className="bubble-words">
      {formatted(text).map(({ text: stretch, as }, index) => {
        const Element = elementOf[as]
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never change places
        return <Element key={index}>{stretch}</Element>
      })}
    </p>
  )
}
