import { bit, concepts, type Meanings, meaningOfEach } from './concept.ts'
import { clauseEnd, questionEnd } from './words.ts'

/** How many weights there are; a power of two. */
export const dimensions = 1 << 15

/** More words say nothing new about a wish. */
const mostWords = 60
const shortestGram = 3
const longestGram = 4

/**
 * How much each kind of feature says, found by five-fold trials: there are many pieces of words and few
 * concepts, and concepts carry over from one language to another.
 */
const strength = {
  word: 1,
  pair: 1,
  gram: 0.5,
  concept: 3,
  next: 3,
  after: 2,
  first: 2,
  both: 1,
  length: 2,
  asks: 2,
} as const
type Kind = keyof typeof strength

/** Places in the table of weights, each with how strongly it speaks; of length one. */
export type Features = ReadonlyMap<number, number>

/**
 * What the trained layer sees of a message: words, pairs of words, pieces of words (for what is misspelled),
 * and concepts (for what was learned in another language).
 */
export function featuresOf(words: readonly string[], meanings: Meanings): Features {
  const features = new Map<number, number>()
  const add: Add = (kind, value, from = 0, to = value.length) =>
    features.set(placeOf(kind, value, from, to), strength[kind])
  const said = words.filter((word) => word !== clauseEnd).slice(0, mostWords)
  addWords(said, add)
  addConcepts(said, meanings, add)
  add('length', String(Math.min(6, Math.ceil(Math.log2(said.length + 1)))))
  if (words.includes(questionEnd)) add('asks', '')
  const length = Math.sqrt([...features.values()].reduce((sum, value) => sum + value * value, 0))
  for (const [place, value] of features) features.set(place, value / length)
  return features
}

/** Adds the part of a value `from` and `to` cut out of it. */
type Add = (kind: Kind, value: string, from?: number, to?: number) => void

function addWords(said: readonly string[], add: Add) {
  said.forEach((word, at) => {
    const shape = /^\p{N}+$/u.test(word) ? '0' : word
    add('word', shape)
    add('pair', `${said[at - 1] ?? ''} ${shape}`)
    const edged = `^${shape}$`
    for (let length = shortestGram; length <= longestGram; length += 1) {
      for (let start = 0; start + length <= edged.length; start += 1) {
        add('gram', edged, start, start + length)
      }
    }
  })
  add('pair', `${said.at(-1) ?? ''} `)
}

/** Concepts alone, next to each other, one apart, and together; words without a concept are left out. */
function addConcepts(said: readonly string[], meanings: Meanings, add: Add) {
  const known = meaningOfEach(said, meanings)
    .map((mask) => namesOf(mask))
    .filter((names) => names.length > 0)
  known.forEach((names, at) => {
    for (const name of names) {
      add('concept', name)
      for (const next of known[at + 1] ?? ['END']) add('next', `${name} ${next}`)
      for (const after of known[at + 2] ?? []) add('after', `${name} ${after}`)
    }
  })
  for (const name of known[0] ?? []) add('first', name)
  const all = [...new Set(known.flat())].sort()
  all.forEach((name, at) => {
    for (const other of all.slice(at + 1)) add('both', `${name} ${other}`)
  })
}

function namesOf(mask: number): readonly string[] {
  if (mask === 0 || mask === bit.FILLER) return []
  return concepts.filter((name) => name !== 'FILLER' && (mask & bit[name]) !== 0)
}

/** FNV-1a, folded to the table's size; each kind starts elsewhere. */
function placeOf(kind: Kind, value: string, from: number, to: number): number {
  let hash = starts[kind]
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193)
  return ((hash >>> 15) ^ hash) & (dimensions - 1)
}

const starts = Object.fromEntries(
  Object.keys(strength).map((kind, at) => [kind, Math.imul(0x811c9dc5 ^ (at + 1), 0x01000193)]),
) as Record<Kind, number>
