import type { BotSaid } from '../../web/conversations-view.ts'
import { BubbleWords } from '../phone/bubble-words.tsx'

/** What the assistant said, as the customer's phone shows it, and under it what was offered to tap. */
export function BotWords({ said: { parts, choices } }: { readonly said: BotSaid }) {
  return (
    <div className="line-words">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one reply never change places
        <BubbleWords key={at} text={part} />
      ))}
      {choices.length > 0 && (
        <ul className="line-choices">
          {choices.map((choice, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its choices
            <li key={at}>{choice}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
