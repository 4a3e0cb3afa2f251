import type { Finding } from '../finding.ts'
import { finding, overlaps, type Reading } from './reading.ts'
import { WordPattern } from './word-pattern.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Four to eight digits as people copy them from a message: "771902", "88 20 31", "0 4 4 8 1 9", "G-558203". */
const copied = /(?<![a-z\d.,#/+:-]|[a-z]-|\d )(?:g-)?\d(?:[ -]?\d){3,7}(?![a-z\d/:%-]|[.,]\d| \d)/g

const copiedCodes = new ZonePatterns([{ pattern: copied }])

/** Words of a code that came to a phone, somewhere in the text. */
const codeWords = new WordPattern(
  /(?<![a-z])(?:sms|codigos?|codice|codes?|token|otp|torpedo|one[- ]time|verific\w+|autentic\w+|authenticat\w+|2fa|mb ?way|passcode)(?![a-z])/g,
)
const arrival =
  /(?<![a-z])(?:cheg(?:ou|aram)|receb(?:i|ido)|veio|apareceu|mandaram|arrivat[oa]|ricevut[oa]|ricevo|appena arrivato|llego|llegado|llegaron|recibi(?:do)?|enviaron|received|got|came|arrived|texted|sent)(?![a-z])/
const itIs =
  /(?:^|[\s,:;"(=>])(?:e|eh|es|is|its|it's|era|dice|says|foi|fue|sim|si|yes|yep|aqui|ecco|here|second one|il|o|el|the)?[,:]?\s*["'(]?$/
const orderWords =
  /(?:sort|barr|produt|prodott|product|pedid|order|ordin|rastre|track|cupom|coupon|cupon|promo|descont|scont|descuent|discount|client|customer|postal|tribut|fiscal|errore|erro|reserva|prenot|booking|sku|envio|spediz|seguim|catalog|articol|articul|item|pago|pagament|paint|colore|color|cor|avviso|modell|model|error|display|proveedor|fornitore|autoriz|authoriz|nsu|auth)[a-z]*[^\d\n]{0,20}$/
const nothingElse = /^[^\p{L}\d]*$/u

/** How sure we are of a code by what stands around it. */
const alone = 0.5
const announced = 0.92
const arrived = 0.85

/** Codes that came by SMS: "chegou sim, 771902", "ya me llegó, es 88 20 31", six digits and nothing else. */
export function findOneTimeCodes({ view, tokens, business, zones }: Reading): Finding[] {
  const found: Finding[] = []
  const { folded } = view
  const codes = copiedCodes.matchesIn(folded, zones)
  const isOfCode = codes.length > 0 && codeWords.matchesIn(folded, tokens).length > 0
  for (const { text, start, end } of codes) {
    if (overlaps(business, start, end)) continue
    const digits = text.replace(/\D/g, '').length
    const before = folded.slice(Math.max(0, start - 60), start)
    if (orderWords.test(before) || isSender(digits, before) || isYear(text, before)) continue
    if (catalogue.test(folded.slice(end, end + 30))) continue
    const sure = isOfCode ? byCode(digits, before, folded.slice(end, end + 40)) : 0
    const confidence = Math.max(
      sure,
      byArrival(digits, before, isOfCode),
      byItself(digits, view.folded, text),
    )
    if (confidence > 0) found.push(finding('SECRET', start, end, confidence))
  }
  return found
}

/** Short numbers messages come from: "o sms que veio do 28930". */
const isSender = (digits: number, before: string) =>
  digits < 6 && /(?:do|da|de|from|dal|del|by|number|numero) $/.test(before)
const isYear = (text: string, before: string) =>
  /^(?:1[89]|20)\d\d$/.test(text) && /(?:de|del|of|in|em|en|do) $/.test(before)
const catalogue = /^ (?:en|no|in|nel|on|of|do|del) (?:[a-z]{1,4} )?(?:catalog|site|web|app|folh|listin)/

const codeBefore =
  /(?<![a-z])(?:sms|codigo|codice|code|token|otp|passcode|one[- ]time pass(?:word)?|mb ?way)(?![a-z])[^\d\n]{0,40}$/
const codeAfter =
  /^[\s,."]{0,3}(?:(?:e|eh|is|es|era|foi|fue|that'?s|thats|it'?s)\s)?(?:(?:o|il|el|the|my|meu|mio|mi)\s)?(?:codigo|codice|code|token|otp)(?![a-z])/

function byCode(digits: number, before: string, after: string): number {
  if (digits < 4) return 0
  const isSaid = codeBefore.test(before) || codeAfter.test(after)
  if (!isSaid) return arrival.test(before) ? arrived : 0
  return digits === 6 || arrival.test(before) ? announced : 0.7
}

const byArrival = (digits: number, before: string, isOfCode: boolean): number =>
  digits === 6 && arrival.test(before.slice(-40)) && (isOfCode || itIs.test(before)) ? arrived : 0

const byItself = (digits: number, folded: string, text: string): number =>
  digits === 6 && nothingElse.test(folded.replace(text, '')) ? alone : 0
