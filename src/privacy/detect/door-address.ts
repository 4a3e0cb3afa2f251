import type { Finding } from '../finding.ts'
import { doorWords } from './address-words.ts'
import { finding, type Reading } from './reading.ts'
import { isIn } from './word-bits.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** "Sagunto 18 pta 10", "Freire 1187 of. 42", "Station Road 45 room 3": a street without its word, known by its door. */
const streetAndDoor = new RegExp(
  `(?<![a-z\\d])[a-z]{3,}(?: (?:d[aeo]s?|del|la|los|las|[a-z]{3,})){0,3},? (?:n[ºo°.]{0,2} ?)?\\d{1,5}[a-z]?(?:,? {1,2}|, ?)(?:\\d{1,2}[ºªo°a]? )?(?:${doorWords})(?![a-z])\\.?(?: ?(?:\\d{1,4}[a-z]?|[a-z](?![a-z])|"\\d"))?`,
  'g',
)

const streetsAndDoors = new ZonePatterns([{ pattern: streetAndDoor }])

export function findDoorAddresses({ view, tokens, zones }: Reading): Finding[] {
  if ((tokens.any & isIn.door) === 0) return []
  const found: Finding[] = []
  for (const { text, start, end } of streetsAndDoors.matchesIn(view.folded, zones)) {
    const name = lastCapitalised(view.plain.slice(start, end))
    if (name >= 0 && !/^(?:tem|tiene|ha|com|con|with|size|talla|taglia|de|por|per|for)\b/.test(text))
      found.push(finding('ADDRESS', start + name, end, 0.8))
  }
  return found
}

/** Where the run of capitalised words before the number begins; -1 when there is none. */
function lastCapitalised(plain: string): number {
  const before = plain.slice(0, plain.search(/\d/))
  return (
    /(?:\p{Lu}\p{L}+[ ,.]+(?:d[aeo]s? |del |la |los |las )?)+(?:n[ºo°.]{0,2} ?)?$/u.exec(before)?.index ?? -1
  )
}
