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
 * @param words hashes of the first words of its patterns
 * @param prefixes hashes of the first three letters of those that are not listed
 * @returns null where there are too many indexes
 */
export function addOpeners(words: Iterable<number>, prefixes: Iterable<number>): number | null {
  if (indexes >= mostIndexes) return null
  const number = indexes++
  for (const word of words) addTo(byWord, word, 1 << number)
  for (const prefix of prefixes) addTo(byPrefix, prefix, 1 << number)
  return number
}

const addTo = (map: Map<number, number>, hash: number, bit: number) =>
  map.set(hash, (map.get(hash) ?? 0) | bit)
