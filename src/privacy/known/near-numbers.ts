import { isWithinOneEdit } from '../detect/within-one-edit.ts'
import type { Packed } from '../packed.ts'

/** Digits of a number in which one slip is forgiven: shorter ones are near to too many others. */
export const forgivingDigits = 9

const run = /\d{8,}/g

/** Numbers of a text that are a known one but for a digit too many, too few, changed or swapped. */
export function findNear(
  numbers: readonly string[],
  packed: Packed,
): readonly { readonly from: number; readonly to: number; readonly number: string }[] {
  if (numbers.length === 0) return []
  return [...packed.text.matchAll(run)].flatMap(({ 0: written, index }) => {
    const number = numbers.find((known) => known !== written && isWithinOneEdit(known, written))
    return number === undefined ? [] : [{ from: index, to: index + written.length, number }]
  })
}
