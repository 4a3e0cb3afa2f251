import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min'
import { type Finder, languageOf } from './reading.ts'
import { wordSet } from './tokens.ts'

export const phoneLabels = wordSet(
  'telefone tel fone celular cel whatsapp zap numero telefono cellulare movil phone number mobile cell telephone de di',
)

/** Where a number without a country code is from: the business's place before the person's language. */
const countryOfZone: readonly (readonly [RegExp, CountryCode])[] = [
  [
    /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Cuiaba|Campo_Grande|Porto_Velho|Rio_Branco|Maceio|Araguaina|Noronha)$/,
    'BR',
  ],
  [/^Europe\/Rome$/, 'IT'],
  [/^Europe\/Madrid$|^Atlantic\/Canary$/, 'ES'],
  [/^Europe\/Lisbon$/, 'PT'],
  [/^Europe\/London$/, 'GB'],
  [/^America\/Argentina\//, 'AR'],
  [/^America\/Mexico_City$/, 'MX'],
  [/^America\/Santiago$/, 'CL'],
  [/^America\/Bogota$/, 'CO'],
  [/^America\/(New_York|Chicago|Denver|Los_Angeles)$/, 'US'],
]
const countryOfLanguage = { pt: 'BR', it: 'IT', es: 'ES', en: 'GB' } as const

/** Digits a phone number has at least; without them libphonenumber need not look. */
const leastDigits = /(?:\d\D{0,3}){8}/

/** Phone numbers in E.164. */
export const findPhone: Finder = ({ plain }, { locale, timezone }) => {
  if (!leastDigits.test(plain)) return []
  const place = countryOfZone.find(([zone]) => zone.test(timezone))?.[1]
  const own = countryOfLanguage[languageOf(locale)]
  for (const defaultCountry of place && place !== own ? [place, own] : [own]) {
    const found = findPhoneNumbersInText(plain, { defaultCountry })
    if (found.length > 0)
      return found.map(({ number, startsAt, endsAt }) => ({
        value: number.number,
        start: startsAt,
        end: endsAt,
      }))
  }
  return []
}
