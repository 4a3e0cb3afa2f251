import { isCommonWord } from './common-words.ts'
import { isPlace } from './places.ts'
import type { Stretch } from './reading.ts'
import type { View } from './view.ts'

const joinedBefore = /([\p{L}]{2,}[-/'])$/u
const joinedAfter = /^([-/'][\p{L}]{2,})/u
const wordBefore = /(?:^|[\s"(:;,.])((\p{L}[\p{L}']+) )$/u
const wordAfter =
  /^( (?:(?:i|y|e|de|d[aeo]s?|del|di|van|von|la|los|las|el|al|bin|o'|mc) ){0,2}(\p{L}[\p{L}']+))(?![\p{L}\p{N}@_])/u

/**
 * A name with the words that plainly belong to it: the other half of "Fitzwilliam-Adeyinka" and "Kowalczyk/Agnieszka",
 * and capitalised words beside it that are no everyday words ("Evandro L. Sampaio Góes"). Offsets are those of the view.
 */
export function widenName(view: View, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  for (let count = 0; count < 3; count++) to += growthAfter(view, to)
  for (let count = 0; count < 2; count++) from -= growthBefore(view, from)
  return { start: from, end: to }
}

const blank = 32
/** A hyphen, a slash or an apostrophe. */
const isJoint = (code: number) => code === 45 || code === 47 || code === 39

function growthAfter({ plain, folded }: View, end: number): number {
  const after = plain.slice(end, end + 40)
  const joined = isJoint(after.charCodeAt(0)) ? joinedAfter.exec(after)?.[1] : undefined
  if (joined) return joined.startsWith("'") && joined.length < 4 ? 0 : joined.length
  const next = after.charCodeAt(0) === blank ? wordAfter.exec(after) : null
  const word = next?.[2] ?? ''
  const size = next?.[1]?.length ?? 0
  return size > 0 && isNamelike(plain, folded, end + size - word.length, word) ? size : 0
}

function growthBefore({ plain, folded }: View, start: number): number {
  const before = plain.slice(Math.max(0, start - 30), start)
  const mark = before.charCodeAt(before.length - 1)
  const joined = isJoint(mark) ? joinedBefore.exec(before)?.[1] : undefined
  if (joined) return joined.length
  const last = mark === blank ? wordBefore.exec(before) : null
  const at = start - (last?.[1]?.length ?? 0)
  if (at === start || opensSentence(plain, at)) return 0
  return isNamelike(plain, folded, at, last?.[2] ?? '') ? start - at : 0
}

function isNamelike(plain: string, folded: string, at: number, word: string): boolean {
  const known = folded.slice(at, at + word.length)
  return /^\p{Lu}\p{Ll}/u.test(plain.slice(at, at + 2)) && !isCommonWord(known) && !isPlace(known)
}

/** A capital at the start of a sentence tells nothing. */
const opensSentence = (plain: string, at: number): boolean =>
  /(?:^|[.!?\n]\s*)$/.test(plain.slice(Math.max(0, at - 4), at))
