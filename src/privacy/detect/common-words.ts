import { englishWords } from './common-words-en.ts'
import { spanishWords } from './common-words-es.ts'
import { italianWords } from './common-words-it.ts'
import { wordsThatAreNames } from './common-words-names.ts'
import { portugueseWords } from './common-words-pt.ts'

/** Folded everyday words of the four languages. */
export const commonWords = new Set<string>()
for (const list of [portugueseWords, italianWords, spanishWords, englishWords, wordsThatAreNames]) {
  for (const word of list.split(/\s+/)) if (word) commonWords.add(word)
}

/** Whether a folded word is an everyday word of one of the four languages: a name only where its surroundings say so. */
export const isCommonWord = (folded: string): boolean => commonWords.has(folded)
