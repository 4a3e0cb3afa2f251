/**
 * What words mean as far as a withdrawal is concerned, the same in every language: rules and the trained layer
 * read these, so that what holds in one language holds in four.
 */
export const concepts = [
  'NOT',
  'MORE',
  'WANT',
  'RECEIVE',
  'SEND',
  'CONTACT',
  'MESSAGE',
  'STOP',
  'ENOUGH',
  'REMOVE',
  'CANCEL',
  'UNSUBSCRIBE',
  'LIST',
  'SUBSCRIPTION',
  'CONSENT',
  'REVOKE',
  'ALLOW',
  'ME',
  'NUMBER',
  'BOTHER',
  'PEACE',
  'ASK',
  'OBJECT',
  'MISTAKE',
  'THREAT',
  'MANY',
  'SWITCH_OFF',
  'FILLER',
  'THIS',
  'NOTHING',
  'MISS',
  'RECEIVED',
] as const
export type Concept = (typeof concepts)[number]

/** Each concept is a bit, so that a word's meaning is one number. */
export const bit = Object.fromEntries(concepts.map((name, place) => [name, 1 << place])) as Record<
  Concept,
  number
>

/**
 * A language's words by concept, separated by spaces. `cancel*` is every word that begins so, `take_off` is two
 * words in a row. Accents are left out, as in `wordsOf`.
 */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>

/** A lexicon made ready: what a word, a beginning or a pair of words means. */
export type Meanings = {
  readonly words: ReadonlyMap<string, number>
  readonly beginnings: ReadonlyMap<string, number>
  /** Endings that mean "me" on a verb: `cancellami`, `quitenme`. */
  readonly clitic: RegExp | null
}

export function meaningsOf(lexicon: Lexicon, clitic: RegExp | null): Meanings {
  const words = new Map<string, number>()
  const beginnings = new Map<string, number>()
  for (const concept of concepts) {
    for (const entry of lexicon[concept]?.split(/\s+/).filter(Boolean) ?? []) {
      const isBeginning = entry.endsWith('*')
      const key = isBeginning ? entry.slice(0, -1) : entry
      const map = isBeginning ? beginnings : words
      map.set(key, (map.get(key) ?? 0) | bit[concept])
    }
  }
  return { words, beginnings, clitic }
}

const takesClitic = bit.REMOVE | bit.SEND | bit.CONTACT | bit.UNSUBSCRIBE | bit.BOTHER

/** The meaning of each word, as bits; a pair of words has its meaning on the first and none on the second. */
export function meaningOfEach(words: readonly string[], meanings: Meanings): readonly number[] {
  const masks: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const pair = meanings.words.get(`${word}_${words[at + 1] ?? ''}`)
    if (pair !== undefined) {
      masks.push(pair, bit.FILLER)
      at += 1
    } else {
      masks.push(meaningOf(word, meanings))
    }
  }
  return masks
}

/** The word itself, else its longest known beginning. */
function meaningOf(word: string, { words, beginnings, clitic }: Meanings): number {
  const own = words.get(word)
  if (own !== undefined) return own
  for (let length = word.length; length > 2; length -= 1) {
    const found = beginnings.get(word.slice(0, length))
    if (found !== undefined) {
      return found & takesClitic && clitic?.test(word) ? found | bit.ME : found
    }
  }
  return 0
}
