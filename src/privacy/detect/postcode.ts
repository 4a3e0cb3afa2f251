import type { Finding } from '../finding.ts'
import { isCommonWord } from './common-words.ts'
import { isPlace } from './places.ts'
import { finding, overlaps, type Reading, type Stretch, type Zone } from './reading.ts'
import type { View } from './view.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Five digits and the words after them, as in "20126 Milano" or "E-28006 Madrid". */
const beforePlace = /(?<![a-z\d.,#/-]|[a-z]-)(?:[ei]-)?\d{5}(?=,? {1,2}([a-z']{3,}(?: [a-z']{2,})?))/g

/** Nothing but five or eight digits: a postcode, asked for and given. */
const longestBare = 40
const bare = /^[\s.,]{0,4}(?:cap|cp|cep)?[\s.,:]{0,4}(\d{5}|\d{2} \d \d{2}|\d{5}-\d{3})[\s.,!]{0,6}$/

/** "Milano 20141", "parroquia de Santa Comba, 15846", "cp 28045 y yo soy 28054". */
const afterPlace =
  /(?<=(?<![a-z])[a-z']{3,20},? |(?<![a-z])(?:cap|cp|cep|codigo postal|codice postale)(?![a-z])[^\n]{0,40} )\d{5}(?:\d{3})?(?![a-z\d.,/%-]*\d|[a-z]|\s?(?:€|\$))/g

const afterPlaces = new ZonePatterns([{ pattern: afterPlace }])
const beforePlaces = new ZonePatterns([{ pattern: beforePlace }])

function findAfterPlace(view: View, business: readonly Stretch[], zones: readonly Zone[]): Finding[] {
  const found: Finding[] = []
  for (const { start, end } of afterPlaces.matchesIn(view.folded, zones)) {
    if (overlaps(business, start, end)) continue
    const before = view.folded.slice(Math.max(0, start - 60), start)
    const word = /([a-z']{1,30}),? $/.exec(before)?.[1] ?? ''
    const isCapital = /\p{Lu}[\p{L}']*,? $/u.test(view.plain.slice(Math.max(0, start - 60), start))
    const isTold = /(?<![a-z])(?:cap|cp|cep|codigo postal|codice postale)(?![a-z])/.test(before)
    const inStreet =
      /(?<![a-z])(?:via|viale|piazza|corso|rua|av|avenida|calle|c\/|lugar|travessa|alameda|estrada|camino|plaza)(?![a-z])/.test(
        before,
      )
    if (isTold || (isCapital && (isPlace(word) || inStreet)))
      found.push(finding('POSTCODE', start, end, isTold ? 0.9 : 0.7))
  }
  return found
}

/** Italian and Spanish postcodes without their word: what follows is a known place or a capitalised name. */
export function findPostcodes({ view, business, zones }: Reading): Finding[] {
  const found: Finding[] = [...findAfterPlace(view, business, zones)]
  const alone = view.folded.length <= longestBare ? bare.exec(view.folded)?.[1] : undefined
  if (alone)
    found.push(
      finding('POSTCODE', view.folded.indexOf(alone), view.folded.indexOf(alone) + alone.length, 0.5),
    )
  for (const { start, end } of beforePlaces.matchesIn(view.folded, zones)) {
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
