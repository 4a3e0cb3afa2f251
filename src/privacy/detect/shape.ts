import type { Finding, FindingKind } from '../finding.ts'
import { matchesIn } from './digit-zones.ts'
import { compact, finding, overlaps, type Reading } from './reading.ts'

/** A value that is known by its looks: a pattern over the folded text and, where one exists, a check of its digits. */
export type Shape = {
  readonly kind: FindingKind
  /** Global, linear-time, over folded text. */
  readonly pattern: RegExp
  /** Whether the compacted value passes its checksum. `null`: the looks alone are enough. */
  readonly check: ((value: string) => boolean) | null
  /** A sure shape is masked even where a business number is announced ("pedido 529.982.247-25"). */
  readonly sure: boolean
}

/** Every stretch that has one of the shapes and passes its check. */
export function findShapes(shapes: readonly Shape[], { view, business, zones }: Reading): Finding[] {
  const found: Finding[] = []
  for (const { kind, pattern, check, sure } of shapes) {
    for (const { text, start, end } of matchesIn(view.folded, zones, pattern)) {
      if (!sure && overlaps(business, start, end)) continue
      if (check && !check(compact(text))) continue
      found.push(finding(kind, start, end, check ? 0.95 : 0.85))
    }
  }
  return found
}
