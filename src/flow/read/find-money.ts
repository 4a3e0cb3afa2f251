import { findSpelledNumbers } from './number-words.ts'
import { readDecimal } from './read-decimal.ts'
import { type Finder, type Found, languageOf } from './reading.ts'
import { wordSet } from './tokens.ts'

export const moneyLabels = wordSet(
  'r real reais euro euros eur brl usd dolar dolares dollar dollars conto contos pila valor de total importo importe amount price preco',
)

const amount =
  /(?<![\p{L}\p{N}.,])(r\$ ?|us\$ ?|[$€£] ?|eur ?|brl ?)?(\d{1,12}(?:[.,]\d{1,3}){0,4})( ?(?:reais|real|conto|contos|pila|euros?|eur|dolares|dolar|dollars?|[€$£])(?: e (\d{1,2})(?: centavos| centesimi)?)?| ?(?:centavos?|centesim[oi]|centimos?|cents?|pence))?(?![\p{L}\p{N}])/gu
const hundredths = /(?:cent|pence)[a-z]*$/

const spelledUnit = /^ (?:reais|real|euros?|dolares|dolar|dollars?|conto|pila)/

/** Amounts in whole units to the cent (49.9); the currency is the business's. In a free sentence only with a sign or name of money. */
export const findMoney: Finder = ({ folded }, { locale }, asked) => {
  const language = languageOf(locale)
  const written = [...folded.matchAll(amount)].flatMap((match): readonly Found[] => {
    const [whole, sign, digits = '', unit, cents] = match
    const value = readDecimal(digits, language)
    if (value === null || !(asked || sign || unit)) return []
    const isHundredths = cents === undefined && hundredths.test(unit ?? '')
    return [
      {
        value: isHundredths ? Math.round(value) / 100 : (Math.round(value * 100) + Number(cents ?? 0)) / 100,
        start: match.index,
        end: match.index + whole.length,
      },
    ]
  })
  if (written.length > 0) return written
  return findSpelledNumbers(folded, language).flatMap(({ value, start, end }): readonly Found[] => {
    const unit = spelledUnit.exec(folded.slice(end, end + 12))?.[0] ?? ''
    return asked || unit ? [{ value, start, end: end + unit.length }] : []
  })
}
