import { isCommonWord } from '../detect/common-words.ts'
import type { GuardHit } from './guard-index.ts'

/** Characters of a random name or hash, which holds any short value by chance. */
const shortestRandom = 20
/** Letters and digits of a value that no random name holds by chance. */
const longest = 8

/** Whether a hit says something of the person: an everyday word alone does not, nor what random letters spell by chance. */
export function isTelling({ needle, start, end, isEncoded }: GuardHit, text: string): boolean {
  const [word = '', ...others] = needle.words
  if (others.length === 0 && isCommonWord(word)) return false
  return isEncoded || needle.length >= longest || !isRandom(wordAround(text, start, end))
}

const inRandom = /[\w-]/
/** Characters looked back and forth. */
const widest = 64

function wordAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end]
  while (from > 0 && start - from < widest && inRandom.test(text.charAt(from - 1))) from--
  while (to < text.length && to - end < widest && inRandom.test(text.charAt(to))) to++
  return text.slice(from, to)
}

const isRandom = (word: string): boolean =>
  word.length >= shortestRandom &&
  (/^[0-9a-f]+$/.test(word) || (/[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word)))
