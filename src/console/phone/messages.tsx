import { useLayoutEffect, useRef } from 'react'
import type { PhoneBubble } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { useWords } from '../page-words.ts'
import { Bubble } from './bubble.tsx'

type MessagesNeeds = {
  /** Null while the first look at the talk is on its way. */
  readonly bubbles: readonly PhoneBubble[] | null
  readonly isOff: boolean
  readonly starters: readonly string[]
  /** What is said while nothing was written. */
  readonly empty: string
  readonly tap: (choice: string) => void
  readonly write: (text: string) => void
  readonly open: (bubble: PhoneBubble) => void
}

/** The chat: new messages are read out, and the newest is in view. */
export function Messages({ bubbles, isOff, starters, empty, tap, write, open }: MessagesNeeds) {
  const { phone } = useWords(talkCatalogue)
  const list = useNewestInView(bubbles?.length ?? 0)
  return (
    <div
      ref={list}
      className="messages"
      role="log"
      aria-label={phone.messages}
      aria-busy={!bubbles}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      {bubbles === null && <Skeleton />}
      {bubbles?.length === 0 && (
        <div className="messages-empty">
          <p>{empty}</p>
          {starters.map((text) => (
            <button key={text} type="button" onClick={() => write(text)} disabled={isOff}>
              {text}
            </button>
          ))}
        </div>
      )}
      {bubbles?.map((bubble) => (
        <Bubble key={bubble.id} bubble={bubble} isOff={isOff} tap={tap} open={open} />
      ))}
    </div>
  )
}

/** A new message, or a screen that changes its size, brings the end of the chat into view. */
function useNewestInView(count: number) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new message that moves the chat
  useLayoutEffect(() => {
    const chat = list.current
    if (!chat) return
    const toEnd = () => chat.scrollTo({ top: chat.scrollHeight })
    toEnd()
    const sizes = new ResizeObserver(toEnd)
    sizes.observe(chat)
    return () => sizes.disconnect()
  }, [count])
  return list
}

const Skeleton = () => (
  <div className="skeleton" aria-hidden="true">
    <span className="skeleton-line" />
    <span className="skeleton-line" />
    <span className="skeleton-line" />
  </div>
)
