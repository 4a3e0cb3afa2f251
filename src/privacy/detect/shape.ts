import type { Finding, FindingKind } from '../finding.ts'
import { digit, kindOf } from './character-kind.ts'
import { looseKinds } from './loose-kinds.ts'
import { compact, finding, type Reading, type Stretch } from './reading.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** A value that is known by its looks: a pattern over the folded text and, where one exists, a check of its digits. */
export type Shape = {
  readonly kind: FindingKind
  /** Global, linear-time, over folded text. */
  readonly pattern: RegExp
  /** Whether the compacted value passes its checksum. `null`: the looks alone are enough. */
  readonly check: ((value: string) => boolean) | null
  /** A sure shape is masked even where a business number is announced ("pedido 529.982.247-25"). */
  readonly sure: boolean
  /** Words one of which stands somewhere in the text: without them the looks say nothing. */
  readonly near?: RegExp
  /** Whether values differ in length, so that a word or number behind one may look like more of it. */
  readonly isOfManyLengths?: true
  /** How sure the looks make us, where it is not 0.95 with a check or beside its words and 0.85 without. */
  readonly confidence?: number
}

/** Shapes that are looked for together. */
export class Shapes {
  readonly #shapes: readonly Shape[]
  readonly #patterns: ZonePatterns

  constructor(shapes: readonly Shape[]) {
    this.#shapes = shapes
    this.#patterns = new ZonePatterns(shapes)
  }

  /** Every stretch that has one of the shapes and passes its check. */
  findIn({ view: { folded }, zones, business }: Reading): readonly Finding[] {
    const values = this.#patterns.matchesIn(folded, zones, (number, text, start) => {
      const shape = this.#shapes[number] as Shape
      if (!shape.sure && isOfBusiness(shape, business, folded, { start, end: start + text.length })) return 0
      const length = passingLength(shape, text)
      return length > 0 && shape.near && !shape.near.test(folded) ? 0 : length
    })
    return values.map(({ number, start, end }) => {
      const shape = this.#shapes[number] as Shape
      return finding(shape.kind, start, end, confidenceOf(shape))
    })
  }
}

/** How much of a match passes the check of its shape. */
function passingLength({ check, isOfManyLengths }: Shape, text: string): number {
  if (!check || check(compact(text))) return text.length
  if (!isOfManyLengths) return 0
  for (let end = lastGap(text, text.length); end > 0; end = lastGap(text, end))
    if (check(compact(text.slice(0, end)))) return end
  return 0
}

/** Where the last group of a text begins, without the marks before it. */
function lastGap(text: string, from: number): number {
  let end = from
  while (end > 0 && isAlphanumeric(text.charCodeAt(end - 1))) end--
  while (end > 0 && !isAlphanumeric(text.charCodeAt(end - 1))) end--
  return end
}

const isAlphanumeric = (code: number): boolean => kindOf(code) >= digit

/**
 * Whether a value is a number of the business. What stands as a word of its own behind such a number ("pedido 1042
 * 52998224725") and has the right check digit is somebody's.
 */
function isOfBusiness(
  { kind, check }: Shape,
  business: readonly Stretch[],
  folded: string,
  { start, end }: Stretch,
): boolean {
  const isOwnWord = check !== null && !looseKinds.has(kind) && /\s/.test(folded.charAt(start - 1))
  return business.some((one) => one.start < end && one.end > start && !(isOwnWord && one.start < start))
}

const confidenceOf = ({ check, near, confidence }: Shape): number =>
  confidence ?? (check || near ? 0.95 : 0.85)
