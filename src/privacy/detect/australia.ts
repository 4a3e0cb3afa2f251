import * as abn from 'stdnum/lib/cjs/au/abn.js'
import * as tfn from 'stdnum/lib/cjs/au/tfn.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'

const isAbn = (value: string) => passes(abn, value)
const isTfn = (value: string) => passes(tfn, value)

export const australiaShapes: readonly Shape[] = [
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d#+])\d{2} \d{3} \d{3} \d{3}(?![a-z\d])/g,
    check: isAbn,
    sure: false,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d#+])\d{3} ?\d{3} ?\d{3}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:tfn|tax file)(?![a-z])/,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d#+.,-])\d{3} \d{3} \d{3}(?![a-z\d-])/g,
    check: isTfn,
    sure: false,
    confidence: 0.6,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])\d{3} ?\d{3} ?\d{3} ?[a-z](?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:crn|centrelink)(?![a-z])/,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d-])\d{3}[ -]?\d{3}(?![a-z\d-])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])bsb(?![a-z])/,
  },
  /** Four digits after the state, or at the end of an address. */
  {
    kind: 'POSTCODE',
    pattern: /(?<=(?<![a-z])(?:vic|nsw|qld|wa|tas|nt)[ ,]{1,2})\d{4}(?![a-z\d])/g,
    check: null,
    sure: false,
    confidence: 0.9,
  },
  {
    kind: 'POSTCODE',
    pattern:
      /(?<=(?<![a-z])(?:st|street|rd|road|ave|lane|ln|drive|dr|cres|court|ct|box \d{1,5})\.?,? (?:[a-z]{3,20} )?[a-z]{3,20},? )0?[2-8]\d{2,3}(?![a-z\d])/g,
    check: (value) => value.length === 4,
    sure: false,
    confidence: 0.8,
  },
  {
    kind: 'PLATE',
    pattern: /(?<![a-z\d-])(?:[a-z]{3} ?\d{2}[a-z]|\d[a-z]{2} ?\d[a-z]{2}|[a-z]{3} ?\d{3})(?![a-z\d-])/g,
    check: null,
    sure: false,
    near: /(?<![a-z])rego(?![a-z])/,
  },
]

export const australiaLabels: readonly Label[] = [
  {
    kind: 'ID_NUMBER',
    words: words(
      'tfn',
      'tax file (?:number|no\\.?)',
      'abn',
      'acn',
      'crn',
      'medicare(?: card)?(?: number| no\\.?)?',
    ),
    least: 8,
    most: 12,
    value: 'code',
  },
  { kind: 'BANK_ACCOUNT', words: words('bsb'), least: 6, most: 6, value: 'digits' },
]
