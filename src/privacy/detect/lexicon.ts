import { addressLists } from './address-words.ts'
import { dateLists } from './date-words.ts'
import { nameBitsAt } from './gazetteer.ts'
import { measureLists } from './measure-words.ts'
import { nameLists } from './name-lists.ts'
import { saidLists } from './said-lists.ts'
import { publicLists } from './sequence/public-lists.ts'
import { namesAt } from './word-bits.ts'
import { WordBook } from './word-book.ts'

/** All that is known of single words, so that a word is looked up once for all that asks: bits of `isIn`, and of names. */
const lexicon = new WordBook(
  [...nameLists, ...saidLists, ...publicLists, ...addressLists, ...dateLists, ...measureLists],
  (word) => nameBitsAt(word, 0, word.length) << namesAt,
)

/** What is known of a folded word of a text. `hash` is that of `hashOf`. */
export function bitsOfWord(folded: string, from: number, to: number, hash: number): number {
  const listed = lexicon.bitsOf(hash)
  return listed !== 0 ? listed : nameBitsAt(folded, from, to) << namesAt
}

/** What the lists alone know of it. */
export const listedBits = (hash: number): number => lexicon.bitsOf(hash)
