import type { Word } from './name-words.ts'
import { isIn } from './word-bits.ts'

/** A line that is nothing but a name: the answer to "who am I talking to?". */
export function isBareLine(words: readonly Word[], index: number, count: number, folded: string): boolean {
  const first = words[index]
  const last = words[index + count - 1]
  const next = words[index + count]
  if (!first?.opens || !last || (next && !next.opens)) return false
  return areBareWords(words, index, count) && !/\p{N}/u.test(lineAround(folded, first.start, last.end))
}

function areBareWords(words: readonly Word[], index: number, count: number): boolean {
  const first = words[index]
  const last = words[index + count - 1]
  if (!first || !last) return false
  if (count === 1) return isBareWord(first)
  const some = words.slice(index, index + count).filter((one) => !one.is(isIn.particle))
  if (some.some((one) => one.function || one.calendar)) return false
  const areNames = some.every(({ weights }) => weights.first > 0 || weights.last > 0)
  if (some.every(({ common }) => common)) {
    return (
      areNames && first.weights.first === 3 && (last.upper ? last.weights.last > 1 : last.weights.last === 3)
    )
  }
  if (areNames) return first.weights.first > 0 || (first.upper && last.upper)
  return first.upper && last.upper && some.length <= 3 && some.every(({ common }) => !common)
}

/** A single word on its line: a name unless it is also something else. */
function isBareWord(word: Word): boolean {
  if (word.common || word.place || word.calendar) return false
  return (
    word.weights.first >= 2 ||
    (word.upper && word.text.length > 3 && word.weights.first + word.weights.last > 0)
  )
}

function lineAround(folded: string, start: number, end: number): string {
  const from = folded.lastIndexOf('\n', start - 1) + 1
  const to = folded.indexOf('\n', end)
  return folded.slice(from, to < 0 ? undefined : to).slice(0, 300)
}
