import { countrySpecs } from 'ibantools'
import { passesLuhn } from './check-digits.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'

const isCard = (value: string) => /^(?:4\d{12}|3\d{13}|[2-6]\d{14,18})$/.test(value) && passesLuhn(value)

/**
 * An IBAN by the length of its country and its own two check digits. What a country checks within is not asked: a person's
 * slip there is still their account.
 * @see ISO 13616-1
 */
function isIban(value: string): boolean {
  if (value.length !== countrySpecs[value.slice(0, 2).toUpperCase()]?.chars) return false
  let rest = 0
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const unit = Number.parseInt(character, 36)
    rest = (rest * (unit > 9 ? 100 : 10) + unit) % 97
  }
  return rest === 1
}

/** Cards and bank accounts, everywhere. */
export const paymentShapes: readonly Shape[] = [
  {
    kind: 'CARD',
    pattern: /(?<![a-z\d#+])[2-6]\d{3}(?:[ .\-\n]{0,3}\d){9,15}(?![a-z\d])/g,
    check: isCard,
    sure: true,
    isOfManyLengths: true,
  },
  {
    kind: 'CARD',
    pattern:
      /(?<![a-z\d#+])(?:[3-6]\d{3}([ .-])\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ .-])\d{6}\2\d{5})(?![a-z\d])/g,
    check: null,
    sure: true,
  },
  {
    kind: 'CARD',
    pattern: /(?<![a-z\d#+.,/-])[2-6]\d{15}(?![a-z\d.,/-]*\d)/g,
    check: null,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'CARD',
    pattern: /(?<![a-z\d#+.,/-])[2-6](?: ?\d){15}(?!\d| \d)/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:cartao|cartoes|carta|cards?|tarjetas?|posta ?pay|poste ?pay|visa|master ?card|maestro|credito|debito|credit|debit|bancomat)(?![a-z])/,
  },
  {
    kind: 'CARD',
    pattern:
      /(?<=(?<![a-z])(?:inizio|fine|finale|comincia (?:con|per)|starts? with|comeca (?:com|em)|empieza (?:con|por|en)) )\d{4}(?![\d.,/-])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:cartao|carta|cards?|tarjeta|postepay|visa|master ?card|maestro|amex)(?![a-z])/,
  },
  /** Branch and account: "0934 / 17745-6". */
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d.,/-])\d{4} ?\/ ?\d{4,9}-[\dx](?![a-z\d-])/g,
    check: null,
    sure: false,
    confidence: 0.92,
  },
  /** Behind another number of four digits, which together with its first twelve may pass the check as well. */
  {
    kind: 'CARD',
    pattern: /(?<=(?<![a-z\d])\d{4}[ .-])[2-6]\d{3}([ .-])\d{4}\1\d{4}\1\d{4}(?![a-z\d])/g,
    check: isCard,
    sure: true,
  },
  {
    kind: 'CARD',
    pattern: /(?<=\d[ .-])3\d{3}([ .-])(?:\d{6}\1\d{4,5}|\d{4}\1\d{4}\1\d{2})(?![a-z\d])/g,
    check: isCard,
    sure: true,
  },
  /** Read out in pairs. */
  {
    kind: 'CARD',
    pattern: /(?<![a-z\d#+.,/-])[2-6]\d(?: \d{2}){6,8}(?!\d)/g,
    check: isCard,
    sure: true,
    isOfManyLengths: true,
  },
  {
    kind: 'CARD',
    pattern: /(?<![a-z\d#+.,/-]|\d )[2-6]\d(?: \d{2}){7}(?!\d| \d)/g,
    check: null,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'IBAN',
    pattern: /(?<![a-z\d])[a-z]{2} ?\d{2}(?:[ \n-]{0,2}[a-z\d]){11,30}(?![a-z\d])/g,
    check: isIban,
    sure: true,
    isOfManyLengths: true,
  },
  /** Brazil's ends in a letter and one more. */
  {
    kind: 'IBAN',
    pattern: /(?<![a-z\d])br\d{2}(?: ?\d{4}){5} ?\d{3}[a-z] ?[a-z\d](?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'IBAN',
    pattern:
      /(?<![a-z\d])(?:a[delt]|b[aeghry]|c[hryz]|d[eko]|e[es]|f[ior]|g[beilrt]|h[ru]|i[elst]|k[wz]|l[bituv]|m[cdekrtu]|n[lo]|p[klst]|q[a]|r[os]|s[aeikm]|t[nr]|ua|v[ag]|xk)\d{2} ?(?:(?:[a-z]{4} ?)?\d(?: ?\d){9,25}|[a-z]\d{3}(?: ?\d){15,20})(?![a-z\d])/g,
    check: null,
    sure: true,
  },
]

export const paymentLabels: readonly Label[] = [
  {
    kind: 'CARD',
    words: words(
      '(?:credit |debit |my )?cards?(?: number| no\\.?| num)?',
      'credit (?:no\\.?|number|num)',
      'visa',
      'master ?card',
      'amex',
      'maestro',
      'cartao(?: de (?:credito|debito))?',
      'cartoes',
      'carta (?:di credito|di debito|prepagata)',
      'postepay',
      'bancomat',
      'tarjeta(?: de (?:credito|debito))?',
      'hipercard',
      'elo',
    ),
    least: 4,
    most: 20,
    value: 'digits',
  },
  {
    kind: 'CARD',
    words: words(
      'last (?:four|4)(?: digits)?',
      'final',
      'finais',
      'end(?:s|ing)?(?: in| with)?',
      'ultim[oaie]s? (?:4|quatro|quattro|cuatro)(?: digitos| cifre| numeri| numeros)?',
      'terminad[oa] (?:em|en)',
      'termina (?:em|en|con|com)',
      'finisce (?:con|per)',
      '(?:ultime|4|quattro) cifre(?: finali)?(?: della (?:mia )?carta)?',
      'finale',
      'terminacion',
      'acabad[oa] (?:em|en)',
      'acaba (?:em|en)',
    ),
    least: 3,
    most: 4,
    value: 'digits',
  },
  { kind: 'IBAN', words: words('iban', 'i\\.b\\.a\\.n\\.?'), least: 6, most: 34, value: 'code' },
]
