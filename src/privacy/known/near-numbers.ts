import type { Stretch } from '../detect/reading.ts'
import { isWithinOneEdit } from '../detect/within-one-edit.ts'
import type { FindingKind } from '../finding.ts'
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

/** A short value as it was written, for what is written alike: "20144-9" and "20144-6", "B1947" and "B1974". */
export type Shaped = { readonly packed: string; readonly shape: string }

type Told = Stretch & { readonly kind: FindingKind }

/** Letters and digits of a short value that is compared by its shape; fewer are near to too much. */
const shortestShape = 5
const longestShape = 16
/** From how many digits on a number without letters and marks is told apart from others. */
const plainDigits = 6

/** Null for a value that is too short, too long or too plain to be known by its looks. */
export function shapedOf(folded: string): Shaped | null {
  const packed = folded.replace(/[^\p{L}\p{N}]/gu, '')
  const digits = folded.replace(/\D/g, '').length
  if (packed.length < shortestShape || packed.length > longestShape || digits < 3) return null
  const joined = folded.replace(/\s/g, '')
  return digits === joined.length && digits < plainDigits ? null : { packed, shape: shapeOf(joined) }
}

const shapeOf = (folded: string): string => folded.replace(/\p{L}/gu, 'a').replace(/\d/g, '9')

const code = /[\p{L}\d]+(?:[-./][\p{L}\d]+)*/gu

/** Codes of a text that look as a known one does and differ from it by a character, or two swapped. */
export function findAlike<Known extends Shaped & { readonly kind: FindingKind }>(
  known: readonly Known[],
  folded: string,
): readonly Told[] {
  if (known.length === 0) return []
  return [...folded.matchAll(code)].flatMap(({ 0: written, index }) => {
    if (written.length > longestShape * 2 || !/\d/.test(written)) return []
    const said = shapedOf(written)
    const isAlike = ({ packed, shape }: Shaped) =>
      said?.shape === shape && said.packed !== packed && isWithinOneEdit(packed, said.packed)
    const alike = known.find(isAlike)
    return alike ? [{ kind: alike.kind, start: index, end: index + written.length }] : []
  })
}

/** Words with which the end of a number is told, or its beginning. */
const endOf =
  /(?:ending|ends|finishing|finishes|final|finale|finali|finais|finales|termin\p{L}{1,4}|finisc\p{L}{1,4}|acab\p{L}{1,4}|ultim\p{L}{1,2}|last|starting|starts|begins|comec\p{L}{1,4}|inizia|empieza) (?:(?:in|em|en|con|com|per|with|por|four|three|quatro|tres|quattro|tre|cuatro|digits?|cifre|digitos) ){0,2}(\d{2,6})(?![\d])/gu

/** The first or last digits of known numbers, where the words say that they are: "the mobile ending 553". */
export function findEnds(numbers: ReadonlyMap<string, FindingKind>, folded: string): readonly Told[] {
  if (numbers.size === 0) return []
  return [...folded.matchAll(endOf)].flatMap(({ 0: said, 1: digits = '', index }) => {
    const end = index + said.length
    const whole = [...numbers].find(([known]) => known.endsWith(digits) || known.startsWith(digits))
    return whole ? [{ kind: whole[1], start: end - digits.length, end }] : []
  })
}
