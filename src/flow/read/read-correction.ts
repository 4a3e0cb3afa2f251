import { RawText } from '../../message/raw-text.ts'
import { stretch, viewOf } from '../../privacy/detect/view.ts'
import { weekdayOf } from './calendar-words.ts'
import { isCourtesy } from './courtesy.ts'
import { longestRead } from './reading.ts'
import { wordSet } from './tokens.ts'

/** `não, às 11`: the person takes back what was understood and says it anew. */
export type Correction =
  | {
      readonly correcting: true
      /** It begins with a no; `actually` and `I mean` may as well begin an answer. */
      readonly denies: boolean
      readonly rest: RawText
    }
  | { readonly correcting: false }

const denial =
  '(?:nao e isso|nao|naum|nn|no no|non|no|nope|nop|errado|errei|sbagliato|ho sbagliato|me equivoque|wrong)'
const meant =
  '(?:eu )?quis dizer|(?:eu )?queria dizer|quer dizer|volevo dire|intendevo|quise decir|queria decir|i meant|i mean|na verdade|in realta|en realidad|actually'
const taking = new RegExp(
  `^[\\s¡¿"']*(?:(?:oi|ola|hola|ciao|hi|desculpa|desculpe|perdao|scusa|scusi|perdona|perdon|sorry|oops|ops|opa)[\\s,.!]+)?(?:(${denial})(?:[\\s,]+(?:${meant})(?!\\p{L}))?|na verdade|alias|quer dizer|melhor|digo|anzi|volevo dire|in realta|meglio|en realidad|mejor|quise decir|perdon|actually|i mean|i meant|rather|wait|sorry|espera|aspetta|desculpa|scusa)(?!\\p{L})(\\s*[,.;:!…-]*\\s*)`,
  'u',
)
/** Words a new value begins with, folded: after these no comma is needed (`no el viernes`). */
const openings = wordSet(
  'o a os as ao pro pra para no na em dia amanha hoje depois e eh seria outro outra il lo la l i le alle a al per domani oggi dopodomani quello quella altro altra e el los las al a para manana hoy pasado otro otra es the at on for tomorrow today next another other it',
)
const none: ReadonlySet<string> = new Set()
const isDay = (word: string) => weekdayOf(word) !== null
const firstWord = /^\p{L}+/u

/** Whether the words correct rather than refuse: something new must follow the no. */
export function readCorrection(words: RawText): Correction {
  const written = RawText.reveal(words).slice(0, longestRead)
  const view = viewOf(written)
  const opening = taking.exec(view.folded)
  if (!opening) return { correcting: false }
  const rest = view.folded.slice(opening[0].length)
  const isParted = /[,.;:!…-]/.test(opening[2] ?? '')
  const first = firstWord.exec(rest)?.[0] ?? ''
  const isNew = isParted || openings.has(first) || /^\d/.test(rest) || isDay(first)
  if (!isNew || isCourtesy(rest, none)) return { correcting: false }
  const { start } = stretch(view, opening[0].length, view.folded.length)
  return { correcting: true, denies: opening[1] !== undefined, rest: new RawText(written.slice(start)) }
}
