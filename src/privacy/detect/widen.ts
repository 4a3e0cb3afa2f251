import type { Finding } from '../finding.ts'
import { stretch, type View } from './view.ts'
import { joinAddresses, widenAddress } from './widen-address.ts'
import { widenName } from './widen-name.ts'

/** Findings with the words that belong to them: names, and addresses as people go on with them. Offsets as written. */
export function widen(view: View, findings: readonly Finding[]): readonly Finding[] {
  const others: Finding[] = []
  const addresses: Finding[] = []
  for (const one of findings) {
    if (one.kind !== 'NAME' && one.kind !== 'ADDRESS') {
      others.push(one)
      continue
    }
    const inView = { start: placeOf(view, one.start), end: placeOf(view, one.end) }
    if (one.kind === 'NAME') others.push({ ...one, ...written(view, widenName(view, inView)) })
    else addresses.push({ ...one, ...widenAddress(view.folded, inView) })
  }
  const joined = joinAddresses(view.folded, addresses)
  return [...others, ...joined.map((one) => ({ ...one, ...written(view, one) }))]
}

const written = (view: View, { start, end }: { start: number; end: number }) => stretch(view, start, end)

/** Where a place of the written words lies in the view. */
function placeOf({ starts, plain }: View, offset: number): number {
  if (!starts) return offset
  let low = 0
  let high = plain.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}
