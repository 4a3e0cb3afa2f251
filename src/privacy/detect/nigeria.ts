import { isCommonWord } from './common-words.ts'
import { type Label, words } from './label.ts'
import type { Shape } from './shape.ts'

const banks =
  '(?:gtb|gt ?bank|zenith(?: bank)?|uba|access(?: bank)?|first ?bank|opay|kuda|palmpay|moniepoint|fcmb|sterling(?: bank)?|wema|fidelity(?: bank)?|polaris(?: bank)?|union bank|ecobank|stanbic|keystone|providus|nuban|acct|account)'

export const nigeriaShapes: readonly Shape[] = [
  /** A bank and its ten digits, in either order. */
  {
    kind: 'BANK_ACCOUNT',
    pattern: new RegExp(`(?<=(?<![a-z])${banks}[ :,.-]{1,3})\\d{10}(?!\\d)`, 'g'),
    check: null,
    sure: true,
    confidence: 0.92,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: new RegExp(`(?<![a-z\\d])\\d{10}(?=[ ,.-]{1,3}${banks}(?![a-z]))`, 'g'),
    check: null,
    sure: true,
    confidence: 0.92,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])[a-z]{3}[ -]?\d{2,3}[ -]?[a-z]{2}(?![a-z\d-])/g,
    check: (value) => !isCommonWord(value.slice(0, 3)),
    sure: false,
    near: /(?<![a-z])(?:reg|plates?|vehicle|car|toyota|honda|camry|corolla|bus|okada|keke|frsc|licen[sc]e)(?![a-z])/,
  },
]

export const nigeriaLabels: readonly Label[] = [
  { kind: 'ID_NUMBER', words: words('nin', 'bvn', 'frsc', 'vnin'), least: 8, most: 16, value: 'code' },
]
