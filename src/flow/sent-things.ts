import type { SentKind } from './answer-spec.ts'
import { sentWords } from './sent-words.ts'

/** One thing that was sent as an answer, as the talk's vault keeps it. WhatsApp forgets a file after seven days. */
export type SentThing =
  | {
      readonly kind: Exclude<SentKind, 'location'>
      /** The id of the file at WhatsApp. */
      readonly id: string
      /** What a document is called. */
      readonly name: string | null
    }
  | {
      readonly kind: 'location'
      /** Name, address and coordinates, a line each. */
      readonly words: string
      /** `-23.55,-46.63`: latitude and longitude in degrees; null where none came. */
      readonly point: string | null
    }

/** The part of the row that prompts show: how many there are of what, in each language. */
export const shownOfSent: readonly string[] = ['words']
/** The part that a service gets: the coordinates of the newest place. */
export const pointOfSent: readonly string[] = ['point']

/** The value of an answer of type `media`: one row for all that was sent. */
export function sentValue(things: readonly SentThing[]): string {
  const places = things.flatMap((thing) => (thing.kind === 'location' ? [thing.point] : []))
  return JSON.stringify({
    words: sentWords(things.map(({ kind }) => kind)),
    point: places.at(-1) ?? null,
    sent: things,
  })
}
