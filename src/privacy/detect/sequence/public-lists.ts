import { publicPhrases, publicWords } from '../public-names.ts'
import { isIn } from '../word-bits.ts'
import type { WordList } from '../word-book.ts'

/** Phrases the public knows ("carolina herrera"), folded. */
export const phrases: readonly string[] = publicPhrases.replace(/\n/g, '').split('|')

export const publicLists: readonly WordList[] = [
  [phrases.map((phrase) => phrase.split(' ')[0] ?? ''), isIn.publicStart],
  [publicWords.split(/\s+/), isIn.publicWord],
]
