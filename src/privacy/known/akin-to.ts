import { RawText } from '../../message/raw-text.ts'
import { viewOf } from '../detect/view.ts'
import { isWithinOneEdit } from '../detect/within-one-edit.ts'
import type { FindingKind } from '../finding.ts'
import type { KnownValue } from '../known-values.ts'
import { forgivingDigits } from './near-numbers.ts'
import { indexShortNames, isShortName } from './short-names.ts'

/** Letters of a name in which one slip is forgiven. */
const forgivingLetters = 6
/** With more values than this a slip is near to too many. */
const mostValues = 64

/**
 * The one value that this may be a part of, a short form of, or the same with a slip: "Souza", "Aninha" and "Anna Souza"
 * for "Ana Souza", a number with one digit wrong. Undefined where there is none, or more than one.
 */
export function akinTo<Known extends KnownValue & { readonly n: number }>(
  kind: FindingKind,
  value: string,
  entries: readonly Known[],
): Known | undefined {
  if (entries.length === 0 || entries.length > mostValues) return undefined
  const { folded } = viewOf(value)
  const isNear = kind === 'NAME' ? nameLike(wordsOf(folded)) : numberLike(folded.replace(/\D/g, ''))
  const akin = entries.filter(
    (entry) => (kind === 'NAME') === (entry.kind === 'NAME') && isNear(foldedOf(entry)),
  )
  return new Set(akin.map(({ kind: as, n }) => `${as} ${n}`)).size === 1 ? akin[0] : undefined
}

const foldedOf = ({ value }: KnownValue): string => viewOf(RawText.reveal(value)).folded

const wordsOf = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}]+/u).filter((part) => part.length > 2)

const isSameWord = (one: string, other: string): boolean =>
  one === other || (one.length >= forgivingLetters && one[0] === other[0] && isWithinOneEdit(one, other))

const nameLike = (words: readonly string[]) => (folded: string) => {
  const known = wordsOf(folded)
  const short = indexShortNames(known)
  const isOf = (word: string) => known.some((one) => isSameWord(one, word)) || isShortName(short, word)
  return words.length > 0 && words.every(isOf)
}

const numberLike = (digits: string) => (folded: string) => {
  const known = folded.replace(/\D/g, '')
  return (
    known.length >= forgivingDigits &&
    known.length === folded.replace(/[^\p{L}\p{N}]/gu, '').length &&
    isWithinOneEdit(known, digits)
  )
}
