import { RawText } from '../../message/raw-text.ts'
import { viewOf } from '../detect/view.ts'
import type { FindingKind } from '../finding.ts'
import type { KnownValue } from '../known-values.ts'
import { wordsIn } from './folded-words.ts'
import { phoneForms } from './phone-forms.ts'
import { isDigit, symbolOf } from './symbols.ts'

/** One form of a known value. */
export type Needle = {
  readonly known: KnownValue
  /** Its letters and digits alone, folded. */
  readonly packed: string
  /** The words and numbers it is made of. */
  readonly words: readonly string[]
}

/** Fewer digits or letters are in too much that is nobody's. */
const fewestDigits = 6
const fewestLetters = 4
/** Somebody who is known by more values than this is known by their whole values alone. */
const mostInAllForms = 200

/** Every form of the values that is looked for before anything leaves a turn; some more than once. */
export function needlesOf(values: readonly KnownValue[]): readonly Needle[] {
  const needles: Needle[] = []
  const isMany = values.length > mostInAllForms
  for (const known of values) {
    const { folded } = viewOf(RawText.reveal(known.value))
    const words = wordsIn(folded)
    const packed = joined(words)
    add({ known, packed, words }, needles)
    if (isMany) continue
    for (const form of otherForms(known.kind, { folded, words, packed }))
      add({ known, packed: joined(form), words: form }, needles)
  }
  return needles
}

function add(needle: Needle, needles: Needle[]): void {
  if (isTelling(needle.packed)) needles.push(needle)
}

type Words = readonly string[]

function joined(words: Words): string {
  let whole = ''
  for (const word of words) whole += word
  return whole
}

function isTelling(packed: string): boolean {
  if (packed.length >= fewestDigits + fewestLetters - 1) return true
  let digits = 0
  for (let at = 0; at < packed.length; at++) if (isDigit(symbolOf(packed.charCodeAt(at)))) digits++
  return digits >= fewestDigits || packed.length - digits >= fewestLetters
}

type Folded = { readonly folded: string; readonly words: Words; readonly packed: string }

function otherForms(kind: FindingKind, { folded, words, packed }: Folded): readonly Words[] {
  switch (kind) {
    case 'NAME':
      return nameForms(words)
    case 'PHONE':
      return phoneForms(digitsOf(packed)).map((digits) => [digits])
    case 'BIRTH_DATE':
      return dateForms(words)
    case 'EMAIL':
      return [wordsIn(folded.slice(0, Math.max(0, folded.indexOf('@'))))]
    case 'ADDRESS':
      return [streetOf(folded)]
    case 'OTHER':
    case 'HEALTH':
    case 'LOCATION':
      return []
    default:
      return /\D/.test(packed) ? [[digitsOf(packed)]] : []
  }
}

const digitsOf = (packed: string): string => packed.replace(/\D/g, '')

/** Particles stand between the names of many people: "de", "dos", "van". */
const shortestName = 3

/** The name from its end, its first and last word in either order, and each word. */
function nameForms(words: Words): readonly Words[] {
  const names = words.length < 3 ? words : words.filter((word) => word.length >= shortestName)
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined || names.length < 2) return names.map((name) => [name])
  const orders = words.length === 2 ? [words] : [words, names, [...words.slice(1), first], [first, last]]
  return [...orders, ...orders.map((order) => order.toReversed()), ...names.map((name) => [name])]
}

/** Day, month and year in every order, with two and four digits of the year. */
function dateForms(words: Words): readonly Words[] {
  const year = words.find((word) => /^\d{4}$/.test(word))
  const others = words.filter((word) => /^\d{1,2}$/.test(word)).map((number) => number.padStart(2, '0'))
  const [one, other] = others
  if (!year || !one || !other || others.length !== 2) return []
  return [
    [one, other, year],
    [other, one, year],
    [year, one, other],
    [year, other, one],
    [one, other, year.slice(2)],
    [other, one, year.slice(2)],
  ]
}

/** Letters of a street's name that are not found by chance. */
const shortestStreet = 8

/** What the street is called, without its kind and the number: "palmeiras douradas". */
function streetOf(folded: string): Words {
  const [street = ''] = folded.split(/[\d,\n]/)
  const [, ...name] = wordsIn(street)
  if (name[0] && name[0].length <= 3) name.shift()
  return name.join('').length >= shortestStreet ? name : []
}
