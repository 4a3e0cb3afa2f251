import type { Finding } from '../finding.ts'
import { isCommonWord } from './common-words.ts'
import { matchesIn } from './digit-zones.ts'
import { isPlace } from './places.ts'
import { finding, overlaps, type Reading } from './reading.ts'

/** Five digits and the words after them, as in "20126 Milano" or "E-28006 Madrid". */
const beforePlace = /(?<![a-z\d.,#/-]|[a-z]-)(?:[ei]-)?\d{5}(?=,? {1,2}([a-z']{3,}(?: [a-z']{2,})?))/g

/** Italian and Spanish postcodes without their word: what follows is a known place or a capitalised name. */
export function findPostcodes({ view, business, zones }: Reading): Finding[] {
  const found: Finding[] = []
  for (const { start, end } of matchesIn(view.folded, zones, beforePlace)) {
    if (overlaps(business, start, end)) continue
    const next = /^,? {1,2}(([a-z']+)(?: [a-z']+)?)/.exec(view.folded.slice(end, end + 60))
    const [both, first] = [next?.[1] ?? '', next?.[2] ?? '']
    const at = end + (next?.[0].length ?? 0) - both.length
    const isCapital = view.plain.charAt(at) !== view.folded.charAt(at)
    if (isPlace(first) || isPlace(both) || (isCapital && !isCommonWord(first))) {
      found.push(finding('POSTCODE', start, end, 0.7))
    }
  }
  return found
}
