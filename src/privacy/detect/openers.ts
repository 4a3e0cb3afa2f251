import { hashOf } from './sequence/word-hash.ts'

/** As many letters as the tokens' prefixes have. */
const sizeOfPrefix = 3
/** Indexes that have a bit of their own. */
const mostIndexes = 31

const byWord = new Map<number, number>()
const byPrefix = new Map<number, number>()
let indexes = 0

/** Which indexes of patterns (`leadIndex`) may match at a word, one bit each: looked up once for all of them. */
export const openersOf = (word: number, prefix: number): number =>
  (byWord.get(word) ?? 0) | (byPrefix.get(prefix) ?? 0)

/** How many indexes there are: a text that was cut before says nothing of those made since. */
export const openersKnown = (): number => indexes

/**
 * Gives an index its number.
 *
 * @param words the first words of its patterns
 * @param leads what its other patterns begin with, in three characters or fewer
 * @returns null where there are too many indexes, or where what they begin with is too short to tell
 */
export function addOpeners(words: Iterable<string>, leads: Iterable<string>): number | null {
  const short = [...leads]
  const isTelling = (lead: string) => /^[a-z]{3}/.test(lead) || /^[a-z]{1,2}[^a-z]/.test(lead)
  if (indexes >= mostIndexes || !short.every(isTelling)) return null
  const number = indexes++
  const bit = 1 << number
  for (const word of [...words, ...short.filter((lead) => !/^[a-z]{3}/.test(lead)).map(lettersOf)])
    addTo(byWord, hashOf(word, 0, word.length), bit)
  for (const lead of short.filter((lead) => /^[a-z]{3}/.test(lead)))
    addTo(byPrefix, hashOf(lead, 0, sizeOfPrefix), bit)
  return number
}

const lettersOf = (lead: string): string => /^[a-z]*/.exec(lead)?.[0] ?? ''

const addTo = (map: Map<number, number>, hash: number, bit: number) =>
  map.set(hash, (map.get(hash) ?? 0) | bit)
