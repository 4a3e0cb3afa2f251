import * as aadhaar from 'stdnum/lib/cjs/in/aadhaar.js'
import { type Label, words } from './label.ts'
import { passes } from './passes.ts'
import type { Shape } from './shape.ts'
import { isPlateLike, vehicleWords } from './vehicle.ts'

const isAadhaar = (value: string) => passes(aadhaar, value)

const state =
  '(?:a[nprs]|br|c[gh]|d[dln]|g[aj]|h[pr]|j[hk]|k[al]|l[ad]|m[hlnpz]|nl|o[dr]|p[by]|rj|sk|t[gnrs]|u[kpt]|wb)'

export const indiaShapes: readonly Shape[] = [
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d#+-])[2-9]\d{3} ?\d{4} ?\d{4}(?![a-z\d-]| \d)/g,
    check: isAadhaar,
    sure: false,
    confidence: 0.8,
  },
  /** PAN: the fourth letter says who holds it. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z](?![a-z\d])/g,
    check: null,
    sure: true,
  },
  /** GSTIN: a state, a PAN, and three more. */
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])\d{2}[a-z]{5}\d{4}[a-z][a-z\d]{3}(?![a-z\d])/g,
    check: null,
    sure: true,
    confidence: 0.95,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z]{4}\d{5}[a-z](?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])tan(?![a-z])/,
  },
  /** Branch code of a bank (IFSC). */
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d])[a-z]{4}0[a-z\d]{6}(?![a-z\d])/g,
    check: (value) => /\d{3}$/.test(value),
    sure: false,
    confidence: 0.85,
  },
  {
    kind: 'BANK_ACCOUNT',
    pattern: /(?<![a-z\d])[a-z]{4}[0o][a-z\d]{6}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])ifsc/,
  },
  {
    kind: 'PLATE',
    pattern: new RegExp(`(?<![a-z\\d-])${state}[ -]?\\d{1,2}[ -]?[a-z]{1,3}[ -]?\\d{4}(?![a-z\\d-])`, 'g'),
    check: isPlateLike,
    sure: false,
    near: vehicleWords,
  },
  {
    kind: 'PLATE',
    pattern: new RegExp(`(?<![a-z\\d-])${state}([ -]?)\\d{1,2}\\1[a-z]{1,3}\\1\\d{4}(?![a-z\\d-])`, 'g'),
    check: null,
    sure: false,
    confidence: 0.8,
  },
  /** Driving licence: state, office, year, seven digits. */
  {
    kind: 'ID_NUMBER',
    pattern: new RegExp(`(?<![a-z\\d])${state}[ -]?\\d{2}[ -]?(?:19|20)\\d{2}[ -]?\\d{7}(?![a-z\\d])`, 'g'),
    check: null,
    sure: true,
  },
  {
    kind: 'ID_NUMBER',
    pattern: /(?<![a-z\d])[a-z]{3}\d{7}(?![a-z\d])/g,
    check: null,
    sure: true,
    near: /(?<![a-z])(?:voters?|epic|election)(?![a-z])/,
  },
  /** Six digits after a place: "Bangalore - 560011". */
  {
    kind: 'POSTCODE',
    pattern: /(?<=[a-z]{3,20}(?:\.?,? ?[-–] ?|\.?, | ))[1-8]\d{2} ?\d{3}(?=$|[\n.,;)])/g,
    check: null,
    sure: false,
    confidence: 0.45,
  },
]

export const indiaLabels: readonly Label[] = [
  {
    kind: 'ID_NUMBER',
    words: words(
      'aadh?aa?r(?: card)?(?: number| no\\.?)?',
      'uidai?',
      'epic',
      'voter id',
      'gst(?:in)?(?: number| no\\.?)?',
      'din',
    ),
    least: 8,
    most: 15,
    value: 'code',
  },
  {
    kind: 'ID_NUMBER',
    words: words('pan(?: card)?(?: number| no\\.?)?'),
    least: 10,
    most: 10,
    value: 'code',
  },
]

/** Addresses of the instant payments of India, which have no ending: `ana.k72@okaxis`. @see NPCI, list of UPI handles */
export const upiProviders =
  /^(?:ok(?:axis|sbi|hdfcbank|icici)|ybl|ibl|axl|apl|paytm|pt(?:hdfc|sbi|yes|axis)|upi|sbi|icici|hdfcbank|axisbank|axis|kotak|fbl|yesbank|barodampay|jupiteraxis|freecharge|ikwik|airtel|waicici|wahdfcbank|waaxis|wasbi|superyes|naviaxis|cnrb|pnb|boi|idfcbank|indus|rbl)$/
