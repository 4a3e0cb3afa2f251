import { isCommonWord } from '../detect/common-words.ts'
import { isWithinOneEdit } from '../detect/within-one-edit.ts'
import { isStreetKind, type StreetWord, streetWords } from './street-words.ts'

/** A known address: what its street is called, and its number. */
export type Street = { readonly name: readonly string[]; readonly number: string | null }

/** Letters of a name by which a street is known without its kind and number. */
const tellingLetters = 8
/** Letters of a word in which one slip is forgiven. */
const forgiving = 5
/** Most words of a street's name. */
const longestName = 6

/** The street an address begins with; null where none is named. */
export function streetOf(folded: string): Street | null {
  const words = streetWords(folded)
  const begins = words.findIndex((word) => !isStreetKind(word) && !/\d/.test(word.word))
  if (begins < 0) return null
  const rest = words.slice(begins)
  const isSame = (word: StreetWord, at: number) => {
    const before = rest[at - 1]
    return !before || !/[,;\n]/.test(folded.slice(before.end, word.start))
  }
  const ends = rest.findIndex((word, at) => /\d/.test(word.word) || isStreetKind(word) || !isSame(word, at))
  const name = rest.slice(0, ends < 0 ? longestName : ends).map(({ word }) => word)
  const number = [...words.slice(0, begins), ...(ends < 0 ? [] : rest.slice(ends))].find(({ word }) =>
    /\d/.test(word),
  )
  return name.length === 0 ? null : { name, number: number?.word ?? null }
}

export type Stretch = { readonly start: number; readonly end: number }

/** Where a folded text names one of the streets, with its kind and number where they stand beside it. */
export function findStreets(streets: readonly Street[], folded: string): readonly Stretch[] {
  if (streets.length === 0) return []
  const words = streetWords(folded)
  const found: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    for (const street of streets) {
      const stretch = standsAt(street, words, at)
      if (stretch) found.push(stretch)
    }
  }
  return found
}

function standsAt({ name, number }: Street, words: readonly StreetWord[], at: number): Stretch | null {
  const [first, last] = [words[at], words[at + name.length - 1]]
  if (!first || !last || !name.every((word, place) => isSame(word, words[at + place]?.word ?? '')))
    return null
  const around = [words[at - 1], words[at + name.length], words[at + name.length + 1]]
  const kind = around.slice(0, 2).find((word) => word && isStreetKind(word))
  const isTold = !name.every(isCommonWord)
  const house = around.find(
    (word) =>
      word &&
      (word.word === number || (isTold && word === around[1] && /^\d{1,5}$/.test(word.word))) &&
      (word !== around[2] || kind === around[1]),
  )
  const isTelling = name.length > 1 && name.join('').length >= tellingLetters && isTold
  if (!kind && !house && !isTelling) return null
  const all = [first, last, ...(kind ? [kind] : []), ...(house ? [house] : [])]
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  }
}

const isSame = (known: string, written: string): boolean =>
  known === written ||
  (known.length >= forgiving &&
    known[0] === written[0] &&
    !isCommonWord(written) &&
    isWithinOneEdit(known, written))
