import type { Finding } from '../finding.ts'
import { finding, overlaps, type Reading } from './reading.ts'
import { WordPattern } from './word-pattern.ts'

/** What stands between the street and the parcel. */
const door =
  'gate|doors?|front door|key ?safe|keysafe|key box|lock ?box|shed|garage|entry ?phone|intercom|building|lobby|callbox|portone|cancell(?:o|etto)|androne|citofono|cassetta|garage|porta(?:o|ria)?|portao|predio|garagem|interfone|campainha|portal|porton|puerta|garaje|cajita|cajetin|buzon|llaves?|conserjeria|cancela|reja'
const codeWord =
  'codes?|codigos?|codice|clave|combinaci?on|combinazione|combinacao|combination|senha|pin|keypad|tastierino|teclado|segredo'
/** Keys pressed at a door: `4471#`, `C1952Y`, `3-1-9-0`, `#4471`, `19 chiave 84`. */
const keys =
  '(?:[#*] ?\\d{3,6}[#*]?|\\d{1,4}(?: chiave | llave | key | chave )\\d{1,4}|[a-z]?\\d{3,8}[a-z]?(?:[#*]| (?:e poi |y |and |then )?(?:asterisco|cancelletto|almohadilla|hash|star|sustenido)(?![a-z]))?|\\d(?:-\\d){3,5})(?![a-z\\d/:%]|[.,]\\d|-\\d)'

const announced = new RegExp(
  `(?<![a-z])(?:(?:${door})[^\\d\\n]{0,30}?(?<![a-z])(?:${codeWord})|(?:${codeWord}) (?:[a-z']{1,5} ){0,2}?(?:dell[ao']? ?)?(?:${door}))(?![a-z])([^\\d\\n#*]{0,34}?)(?<![a-z\\d.,/+:-])(${keys})`,
  'g',
)
/** "the key safe, C1952Y", "gate #4471", "il cancello si apre col 4471": no word for a code, but keys. */
const plain = new RegExp(
  `(?<![a-z])(?:${door})(?![a-z])(?:[^\\d\\n#*]{0,40}(?:apre|abre|opens?|marca|digit\\w*|press|premi|porch|left|right|by|with|con|col|com)[^\\d\\n#*]{0,30}|[ ,:]{1,3}(?:(?:is|e|es|do|de|del|della) )?)(?<![a-z\\d.,/+:-])(?=[#*\\d][\\d-]{3,}|[a-z]\\d{3,6}[a-z#]|[#*])(${keys})`,
  'g',
)
const doors = new WordPattern(new RegExp(`(?<![a-z])(?:${door})(?![a-z])`, 'g'))

/** Codes of doors, gates, key boxes and bicycle sheds. */
export function findDoorCodes({ view, tokens, business, zones }: Reading): Finding[] {
  const { folded } = view
  if (zones.length === 0 || doors.matchesIn(folded, tokens).length === 0) return []
  const found: Finding[] = []
  for (const [pattern, confidence] of [[announced, 0.92] as const, [plain, 0.7] as const]) {
    for (const match of folded.matchAll(pattern)) {
      const value = match.at(-1) ?? ''
      const end = match.index + match[0].length
      const isFree =
        pattern === announced || value.startsWith('#') || !overlaps(business, end - value.length, end)
      if (/\d/.test(value) && !isElse(value) && isFree) {
        found.push(finding('SECRET', end - value.length, end, confidence))
      }
    }
  }
  return found
}

const isElse = (value: string) => /^(?:19|20)\d\d$/.test(value) || /^\d{3}[a-z]?$/.test(value)
