import type { Finding, FindingKind } from '../finding.ts'
import { matchesIn } from './digit-zones.ts'
import type { Guard } from './guard-rows.ts'
import { compact, finding, overlaps, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'

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

/** Every stretch that has one of the shapes and passes its check. */
export function findShapes(shapes: readonly Shape[], reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const shape of shapes) {
    if (shape.near && !mayHold(reading.starts, nearGuardOf(shape.near))) continue
    for (const { text, start, end } of matchesIn(reading.view.folded, reading.zones, shape.pattern)) {
      if (!shape.sure && overlaps(reading.business, start, end)) continue
      if (shape.check && !shape.check(compact(text))) continue
      if (shape.near && !shape.near.test(reading.view.folded)) continue
      found.push(finding(shape.kind, start, end, confidenceOf(shape)))
    }
  }
  return found
}

const nearGuards = new Map<RegExp, Guard>()

function nearGuardOf(near: RegExp): Guard {
  const guard = nearGuards.get(near) ?? guardOf(near)
  nearGuards.set(near, guard)
  return guard
}

const confidenceOf = ({ check, near, confidence }: Shape): number =>
  confidence ?? (check || near ? 0.95 : 0.85)
