import type { Finding } from '../finding.ts'
import { finding, type Reading } from './reading.ts'
import { guardOf, mayHold } from './word-guard.ts'

/** Words for the short number that opens a card, a phone or a safe. */
const pinWord =
  /(?<![a-z])(?:pin|puk|nip|(?:senha|palavra-passe|clave|contrasena|codigo|password|passcode) (?:de|da|do|of) (?:4|6|quatro|cuatro|seis|quattro|four|six) (?:digitos|numeros|cifre|digits)|segredo do cofre|(?:safe|locker|alarm) (?:code|combination)|combinazione|combinacion|combinacao|combination|cassaforte|cofre|caja fuerte|allarme|alarma|alarme)(?![a-z])/g
const pinWords = guardOf(pinWord)
/** Numbers of three to eight digits, joined by blanks or hyphens, as "3-1-9-0". */
const number =
  /(?<![a-z\d.,#/+:-]|\d )\d(?:[ -]?\d){3,7}(?![a-z\d/:%]|[.,]\d|-\d|\s?(?:€|\$|reais|euros?|libras|pounds|quid))/g
/** How far after its word a PIN may begin, in UTF-16 units. */
const reach = 64
/** "4471 es el pin de la alarma": the same before its word, as far as this. */
const reachBack = 24
const saidBefore =
  /(?<![a-z\d.,#/+:-]|\d )(\d(?:[ -]?\d){3,7}) (?:e|eh|es|is|era|was) (?:(?:o|a|il|la|el|the|my|our|mi|meu|mio|nosso|nostro) )?$/
const since =
  /(?:desde|dal|since|from|until|fino|anno|ano|year|del|ext|tel|cep|cap|cp|numero verde|pedido|ordine|order)[ .:]{1,2}$/

/** "il pin che mi avete mandato non va, è 58203", "pin puk della sim: 1290 e 48820173". */
export function findPins({ view, zones, starts }: Reading): Finding[] {
  if (zones.length === 0 || !mayHold(starts, pinWords)) return []
  const { folded } = view
  const found: Finding[] = []
  for (const word of folded.matchAll(pinWord)) {
    const before = folded.slice(Math.max(0, word.index - reachBack), word.index)
    const said = saidBefore.exec(before)
    if (said) {
      const start = word.index - before.length + said.index
      found.push(finding('SECRET', start, start + (said[1]?.length ?? 0), 0.9))
    }
    const from = word.index + word[0].length
    const window = folded.slice(from, from + reach + 12)
    let last = 0
    for (const match of window.matchAll(number)) {
      const isNext =
        last > 0 &&
        /^(?:,? ?(?:e|y|o|ou|or|and|non?|not|espera)? ?(?:[a-z]{2,4} )?){1,2}$/.test(
          window.slice(last, match.index),
        )
      if (match.index > reach || (last > 0 && !isNext)) break
      if (since.test(window.slice(0, match.index)) || /\n/.test(window.slice(0, match.index))) break
      last = match.index + match[0].length
      found.push(finding('SECRET', from + match.index, from + last, 0.9))
    }
  }
  return found
}
