import { RawText } from '../../message/raw-text.ts'
import { stretch, viewOf } from '../../privacy/detect/view.ts'
import { weekdayOf } from './calendar-words.ts'
import { isCourtesy } from './courtesy.ts'
import { longestRead } from './reading.ts'
import { wordSet } from './tokens.ts'

/** `não, às 11`: the person takes back what was understood and says it anew. */
export type Correction =
  | { readonly correcting: true; readonly rest: RawText }
  | { readonly correcting: false }

const taking =
  /^[\s¡¿"']*(?:(?:oi|ola|hola|ciao|hi|desculpa|desculpe|perdao|scusa|scusi|perdona|perdon|sorry|oops|ops|opa)[\s,.!]+)?(?:nao e isso|nao|naum|nn|no no|non|no|nope|nop|na verdade|alias|quer dizer|melhor|digo|errado|anzi|volevo dire|in realta|meglio|sbagliato|en realidad|mejor|quise decir|perdon|actually|i mean|i meant|rather|wait|sorry|espera|aspetta|desculpa|scusa)(?!\p{L})(\s*[,.;:!…-]*\s*)/u
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
  const isParted = /[,.;:!…-]/.test(opening[1] ?? '')
  const first = firstWord.exec(rest)?.[0] ?? ''
  const isNew = isParted || openings.has(first) || /^\d/.test(rest) || isDay(first)
  if (!isNew || isCourtesy(rest, none)) return { correcting: false }
  const { start } = stretch(view, opening[0].length, view.folded.length)
  return { correcting: true, rest: new RawText(written.slice(start)) }
}
