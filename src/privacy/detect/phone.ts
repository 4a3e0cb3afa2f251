import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Finding } from '../finding.ts'
import { type Label, words } from './label.ts'
import { compact, finding, overlaps, type Reading } from './reading.ts'
import { ZonePatterns } from './zone-patterns.ts'

/** Digits as people write phone numbers; the fewest and most come from E.164. */
const candidate =
  /(?<![a-z\d#_@./-]|,(?!\+))(?:\+ ?)?\(?\d(?:(?:[ .\-()]{0,3}|\/|\n )\d){6,16}(?![a-z\d@_])(?: ?,?(?:ext\.?|ramal|int\.?|interno|extension|x) ?\d{1,5}(?![a-z\d]))?/g

const candidates = new ZonePatterns([{ pattern: candidate }])

/** Country of the talk's language when the number of the person does not say more. */
const countryOf: Readonly<Record<string, CountryCode>> = { pt: 'BR', it: 'IT', es: 'ES', en: 'US' }

/** National shapes of the countries our languages live in, tried on the compacted digits. */
const national: readonly RegExp[] = [
  /^0?[1-9]\d9\d{8}$/,
  /^0?[1-9]\d[2-5]\d{7}$/,
  /^3[1-9]\d{7,8}$/,
  /^0\d{8,10}$/,
  /^[6789]\d{8}$/,
  /^[2-9]\d{2}[2-9]\d{6}$/,
  /^07\d{9}$/,
]

/** Formatted like a phone: groups, brackets, a local number with its hyphen. */
const formatted =
  /^\(?\d{2,4}\)? ?\d{3,5}[- .]\d{3,4}$|^9\d{4}-\d{4}$|^\d{3}([ .-])\d{3}\1\d{3,4}$|^\d{3}([ .-])\d{2}\2\d{2}\2\d{2}$/

/** Fewest digits of a number without any other sign that it is a phone. */
const fewestBare = 9

/** Phone numbers by country plan, by their looks, or because nothing else is that long. */
export function findPhones(reading: Reading): Finding[] {
  const { view, hint, business, zones } = reading
  const found: Finding[] = []
  for (const { text, start, end } of candidates.matchesIn(view.folded, zones)) {
    if (overlaps(business, start, end) || isDate.test(text)) continue
    const confidence = likely(text.replace(/ ?,? ?[a-z].*$/, ''), hint.country, hint.locale)
    if (confidence > 0) found.push(finding('PHONE', start, end, confidence))
  }
  return found
}

const isDate = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}(?:\d{2})?|\d{4}[-/.]\d{2}[-/.]\d{2}(?: \d{2})?)$/

function likely(written: string, country: string | null, locale: string | null): number {
  const digits = compact(written.replace('+', ''))
  if (digits.length > 15) return 0
  if (/^\+|^00[1-9]/.test(written.trim())) return 0.9
  if (digits.length >= 11 && parsePhoneNumberFromString(`+${digits}`)?.isValid()) return 0.7
  const home = country ?? countryOf[locale?.slice(0, 2) ?? ''] ?? null
  if (home && parsePhoneNumberFromString(digits, home as CountryCode)?.isValid()) return 0.75
  if (national.some((plan) => plan.test(digits))) return 0.6
  if (formatted.test(written)) return 0.55
  return digits.length >= fewestBare ? 0.3 : 0
}

export const phoneLabels: readonly Label[] = [
  {
    kind: 'PHONE',
    words: words(
      'tel(?:efone?|efono|ef|f)?s?\\.?',
      'tlf\\.?',
      'tfno\\.?',
      'fone',
      'cel(?:ular(?:es)?|l(?:ulare)?|ulares)?\\.?',
      'cellulare',
      'cell?(?:phone)?',
      'whats(?:app)?',
      'wpp',
      'zap',
      'wa',
      'movil',
      'mobile(?: number| no\\.?)?',
      'phone(?: number| no\\.?)?',
      'ph(?:one)?\\.?',
      'contact(?: number| no\\.?)?',
      'numero de contato',
      'contato',
      'contatto',
      'recado',
      'recapito',
      'fisso',
      'fijo',
      'landline',
      'fax',
      '(?:meu|mio|mi|my|seu|dele|dela) (?:numero|number|n)',
      'number is',
      'numero (?:e|eh|es)',
      'me lig[aue][rm]?',
      'lig[aue]r? (?:pra|para|no|em)',
      'chiam(?:ami|atemi|are|i)',
      'llam(?:ame|eme|enme|ar(?:me)?)',
      '(?:call|text|ring|reach) (?:me|us|him|her)',
      'sms',
    ),
    least: 7,
    most: 15,
    value: 'digits',
  },
]
