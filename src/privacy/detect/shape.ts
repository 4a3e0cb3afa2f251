import type { Finding, FindingKind } from '../finding.ts'
import { compact, finding, overlaps, type Reading } from './reading.ts'
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
    const found: Finding[] = []
    for (const { number, text, start, end } of this.#patterns.matchesIn(folded, zones)) {
      const shape = this.#shapes[number] as Shape
      if (!shape.sure && overlaps(business, start, end)) continue
      if (shape.check && !shape.check(compact(text))) continue
      if (shape.near && !shape.near.test(folded)) continue
      found.push(finding(shape.kind, start, end, confidenceOf(shape)))
    }
    return found
  }
}

const confidenceOf = ({ check, near, confidence }: Shape): number =>
  confidence ?? (check || near ? 0.95 : 0.85)
