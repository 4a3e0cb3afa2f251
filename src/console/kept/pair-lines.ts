import type { PhoneBubble, StoredLine } from '../../web/phone-view.ts'

/** A stored line and the message on the phone it was made of; null when the phone no longer has it. */
export type Pair = { readonly line: StoredLine; readonly shown: PhoneBubble | null }

/** Meta tells times in whole seconds, so a stored line carries the second of its message. Milliseconds. */
const second = 1000
/** How long after its turn a reply is still taken for that turn's. Milliseconds. */
const sending = 20_000

/** Lays stored lines beside the phone's messages: by side, order and time. */
export function pairLines(bubbles: readonly PhoneBubble[], stored: readonly StoredLine[]): readonly Pair[] {
  const left = {
    person: bubbles.filter(({ side }) => side === 'person'),
    business: bubbles.filter(({ side }) => side === 'business'),
  }
  return stored.map((line) => {
    const queue = line.side === 'customer' ? left.person : left.business
    const at = queue.findIndex((bubble) => isMadeOf(line, bubble))
    const shown = queue[at] ?? null
    if (shown) queue.splice(0, at + 1)
    return { line, shown }
  })
}

function isMadeOf(line: StoredLine, bubble: PhoneBubble): boolean {
  if (line.side !== 'customer') return bubble.at >= line.at && bubble.at - line.at < sending
  if (line.kind === 'preference') return false
  const isWords = line.kind === 'text' || line.kind === 'choice'
  const sameSecond = Math.floor(bubble.at / second) === Math.floor(line.at / second)
  return sameSecond && (isWords ? bubble.media === null : bubble.media !== null)
}
