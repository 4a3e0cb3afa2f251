import { months, ordinals, worthOf } from './spoken-number-words.ts'
import { isIn } from './word-bits.ts'
import type { WordList } from './word-book.ts'

/** What letters are called in Portuguese, Italian and Spanish; `sure` ones are no words of everyday language. */
export const letterNames = {
  sure: 'effe efe acca hache aga jota kappa elle ele emme eme enne ene erre esse ese uve vu equis xis ics ipsilon zeta',
  other: 'be bi ce ci de di gi ge ka pe pi cu que te ti ve vi ze it es',
}

/** Words for what people say aloud: numbers, dates, letters. */
export const saidLists: readonly WordList[] = [
  [worthOf.keys(), isIn.number | isIn.unit],
  [ordinals, isIn.ordinal],
  [months, isIn.month],
  [`${letterNames.sure} ${letterNames.other}`.split(' '), isIn.unit],
  ['abcdefghijklmnopqrstuvwxyz', isIn.unit],
  [['come', 'como', 'for', 'de', 'di', 'as', 'like'], isIn.asIn],
]

/** The bits of these lists. */
export const isSaid = isIn.number | isIn.ordinal | isIn.unit | isIn.asIn | isIn.month
