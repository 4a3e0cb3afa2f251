import type { Found } from './reading.ts'
import { tokensOf, wordSet } from './tokens.ts'

/** What may stand between a label and its value, folded. */
const between = wordSet(
  'e eh sao sera serao o a os as do da no na dia em de il lo la l i gli le giorno del di el los las the is are of on numero number num nr n es son sera seran d',
)
/** Characters looked at on each side, and words between label and value. */
const reach = 48
const mostBetween = 3

type Labels = readonly (readonly string[])[]

/** Whether one of the labels stands right before a place in folded text. */
export function isLabelledBefore(folded: string, start: number, labels: Labels): boolean {
  const clause = lastClause(folded.slice(Math.max(0, start - reach), start))
  const words = tokensOf(clause).map(({ word }) => word)
  for (let skipped = 0; skipped <= mostBetween && skipped <= words.length; skipped += 1) {
    const said = words.slice(0, words.length - skipped)
    if (labels.some((label) => endsWith(said, label))) return true
    if (!between.has(said.at(-1) ?? '')) return false
  }
  return false
}

/** Whether one of the labels follows at once: `3 pessoas`. */
export function isLabelledAfter(folded: string, end: number, labels: Labels): boolean {
  const after = /^[ -]{0,2}(?=\p{L})/u.exec(folded.slice(end, end + reach))
  if (!after) return false
  const words = tokensOf(folded.slice(end, end + reach)).map(({ word }) => word)
  return labels.some((label) => label.every((word, at) => words[at] === word))
}

/** Those of the values that a label names; a count may have it on either side. */
export const labelled = (
  folded: string,
  found: readonly Found[],
  labels: Labels,
  isCount: boolean,
): readonly Found[] =>
  found.filter(
    ({ start, end }) =>
      isLabelledBefore(folded, start, labels) || (isCount && isLabelledAfter(folded, end, labels)),
  )

const lastClause = (text: string): string => text.split(/[.!?;,\n]/).at(-1) ?? ''

const endsWith = (words: readonly string[], label: readonly string[]): boolean =>
  label.length <= words.length && label.every((word, at) => words[words.length - label.length + at] === word)
