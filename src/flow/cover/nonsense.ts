import type { TalkBubble } from '../talk/talk-test.ts'

/** What few can read as an answer, nor as a wish: sounds, then numbers (no names), then what is no words at all. */
export const nonsense: readonly (readonly TalkBubble[])[] = [
  ['mmm', 'mmmm', 'mm', 'hmm', 'hmmm', 'mmmmm'],
  ['12', '7', '123', '5', '99', '34'],
  [{ sticker: '' }],
]
