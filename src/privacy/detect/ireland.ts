import * as pps from 'stdnum/lib/cjs/ie/pps.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'

const isPps = (value: string) => passes(pps, value.toUpperCase())

const routing = '(?:[ac-fhknprtv-y]\\d\\d|d6w)'
const unique = '(?=[a-z]{0,3}\\d)(?=\\d{0,3}[a-z])[\\dac-fhknprtv-y]{4}'

export const irelandShapes: readonly Shape[] = [
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d.,#-])\d{7}[a-w][abhiw]?(?![a-z\d])/g,
    check: isPps,
    sure: true,
    confidence: 0.9,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d.,#-])\d{3} ?\d{4} ?[a-w][abhimtw]?(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])ppsn?(?![a-z])/,
  },
  {
    kind: 'POSTCODE',
    pattern: new RegExp(`(?<![a-z\\d-])${routing} ${unique}(?![a-z\\d])`, 'g'),
    check: null,
    sure: false,
    confidence: 0.9,
  },
  {
    kind: 'POSTCODE',
    pattern: new RegExp(`(?<![a-z\\d-])${routing}${unique}(?![a-z\\d])`, 'g'),
    check: null,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'POSTCODE',
    pattern: new RegExp(`(?<![a-z\\d-])${routing}[ -]{0,3}[a-z\\d]{4}(?![a-z\\d])`, 'g'),
    check: null,
    sure: true,
    near: /eircode/,
  },
  {
    kind: 'PLATE',
    pattern:
      /(?<![a-z\d-])\d{2,3}[- ](?:c[enw]?|dl?|g|k[eky]|l[dhkms]?|m[hno]|oy|rn|so|t[ns]?|w[hxw]?)[- ]\d{1,6}(?![a-z\d-])/g,
    check: (value) => /\D\d{3,6}$/.test(value),
    sure: true,
    confidence: 0.9,
  },
]

export const irelandLabels: readonly Label[] = [
  { kind: 'ID_NUMBER', words: words('ppsn?(?: number| no\\.?)?'), least: 7, most: 9, value: 'code' },
  { kind: 'POSTCODE', words: words('eircode'), least: 7, most: 7, value: 'code' },
]
