import { isCommonWord } from '../../src/privacy/detect/common-words.ts'
import { nameWeights } from '../../src/privacy/detect/gazetteer.ts'
import type { Lesson, Mark } from './lesson.ts'

/** Names to put in the place of those in the lessons, usual ones more often. */
export type NamePool = { readonly first: readonly string[]; readonly last: readonly string[] }

/**
 * The same message from another person's hand: other names and streets, other case, no accents. What a model can
 * learn from it is how people speak around a value, not whose values the lessons held.
 */
export function vary(lesson: Lesson, pool: NamePool, random: () => number): Lesson {
  if (random() >= 0.65) return rewriteCase(lesson, random)
  const isClean = lesson.marks.length === 0 && lesson.isWhole
  return rewriteCase(isClean ? swapLookalikes(lesson, pool, random) : swapNames(lesson, pool, random), random)
}

function swapNames({ text, marks, isWhole }: Lesson, pool: NamePool, random: () => number): Lesson {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const moved: Mark[] = []
  let written = ''
  let done = 0
  for (const { start, end, tag } of sorted) {
    if (start < done) continue
    written += text.slice(done, start)
    const value = text.slice(start, end)
    const fresh =
      tag === 'PERSON'
        ? swapPerson(value, pool, random)
        : tag === 'ADDRESS'
          ? swapStreet(value, pool, random)
          : value
    moved.push({ start: written.length, end: written.length + fresh.length, tag })
    written += fresh
    done = end
  }
  return { text: written + text.slice(done), marks: moved, isWhole }
}

const particle =
  /^(?:d[aeo]s?|di|del|della|dello|dei|e|y|la|las|los|van|von|der|den|de|du|al|el|bin|mc|jr|filho|neto|junior)$/i

function swapPerson(value: string, pool: NamePool, random: () => number): string {
  let place = 0
  return value.replace(/\p{L}+/gu, (word) => {
    if (word.length < 2 || particle.test(word)) return word
    const { first, last } = nameWeights(fold(word))
    const isFirst = place++ === 0 ? first > 0 || last === 0 : first > last
    const fresh = random() < 0.12 ? invent(random) : pick(isFirst ? pool.first : pool.last, random)
    return likeCase(fresh, word)
  })
}

function swapStreet(value: string, pool: NamePool, random: () => number): string {
  if (random() < 0.4) return value
  return value.replace(/\p{L}{4,}/gu, (word) =>
    isCommonWord(fold(word)) || random() < 0.3 ? word : likeCase(pick(pool.last, random), word),
  )
}

/** "The Clara dress" may be the Fernanda dress: what stands around says that it is no person. */
function swapLookalikes(lesson: Lesson, pool: NamePool, random: () => number): Lesson {
  const text = lesson.text.replace(/\p{L}{3,}/gu, (word) => {
    const folded = fold(word)
    const { first, last } = nameWeights(folded)
    if (isCommonWord(folded) || (first < 2 && last < 3) || random() < 0.4) return word
    return likeCase(pick(first >= last ? pool.first : pool.last, random), word)
  })
  return { ...lesson, text }
}

const pick = (names: readonly string[], random: () => number): string =>
  names[Math.floor(random() * names.length)] ?? 'ana'

const starts = 'b c d f g j l m n p r s t v z br cl gr kr ch sh th ny w y k h qu'.split(' ')
const middles = 'a e i o u ai ea io ia ou au ie'.split(' ')
const ends = 'n r s l x th m nd lo na to ra sha vi k ez ski ini eiro'.split(' ')

/** A name nobody has heard of: the gazetteer does not know half the world. */
function invent(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 3)
  let name = ''
  for (let count = 0; count < syllables; count++) name += pick(starts, random) + pick(middles, random)
  return name + pick(ends, random)
}

function likeCase(fresh: string, old: string): string {
  if (old === old.toLowerCase()) return fresh
  if (old.length > 1 && old === old.toUpperCase()) return fresh.toUpperCase()
  return fresh.charAt(0).toUpperCase() + fresh.slice(1)
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function rewriteCase(lesson: Lesson, random: () => number): Lesson {
  const chance = random()
  let { text } = lesson
  if (chance < 0.3) text = sameLength(text, (unit) => unit.toLowerCase())
  else if (chance < 0.35) text = sameLength(text, (unit) => unit.toUpperCase())
  if (random() < 0.15) text = sameLength(text, (unit) => unit.normalize('NFD').charAt(0))
  return { ...lesson, text }
}

const sameLength = (text: string, change: (unit: string) => string): string =>
  text.replace(/\p{L}/gu, (unit) => {
    const changed = change(unit)
    return changed.length === unit.length ? changed : unit
  })
