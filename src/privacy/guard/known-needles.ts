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
  /** The words and numbers it is made of, folded. */
  readonly words: Words
  /** Letters and digits. */
  readonly length: number
}

type Words = readonly string[]

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
    add(known, words, needles)
    if (isMany) continue
    for (const form of otherForms(known.kind, folded, words))
      add(known, typeof form === 'string' ? [form] : form, needles)
  }
  return needles
}

function add(known: KnownValue, words: Words, needles: Needle[]): void {
  let length = 0
  for (const word of words) length += word.length
  if (isTelling(words, length)) needles.push({ known, words, length })
}

function isTelling(words: Words, length: number): boolean {
  if (length >= fewestDigits + fewestLetters - 1) return true
  let digits = 0
  for (const word of words)
    for (let at = 0; at < word.length; at++) if (isDigit(symbolOf(word.charCodeAt(at)))) digits++
  return digits >= fewestDigits || length - digits >= fewestLetters
}

function otherForms(kind: FindingKind, folded: string, words: Words): readonly (string | Words)[] {
  switch (kind) {
    case 'NAME':
      return nameForms(words)
    case 'PHONE':
      return phoneForms(digitsOf(words))
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
      return [digitsOf(words)]
  }
}

function digitsOf(words: Words): string {
  const all = words.join('')
  return isNumber(all) ? all : all.replace(/\D/g, '')
}

/** Particles stand between the names of many people: "de", "dos", "van". */
const shortestName = 3

/** The name from its end, its first and last word in either order, and each word. */
function nameForms(words: Words): readonly (string | Words)[] {
  const names = words.length < 3 ? words : words.filter((word) => word.length >= shortestName)
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined || names.length < 2) return names
  if (words.length === 2) return [[last, first], ...names]
  const orders = [words, names, [...words.slice(1), first], [first, last]]
  return [...orders, ...orders.map((order) => order.toReversed()), ...names]
}

/** Day, month and year in every order, with two and four digits of the year. */
function dateForms(words: Words): readonly Words[] {
  const year = words.find((word) => word.length === 4 && isNumber(word))
  const others = words.filter((word) => word.length <= 2 && isNumber(word))
  if (!year || others.length !== 2) return []
  const [one = '', other = ''] = others.map((number) => number.padStart(2, '0'))
  const short = year.slice(2)
  return [
    [one, other, year],
    [other, one, year],
    [year, one, other],
    [year, other, one],
    [one, other, short],
    [other, one, short],
  ]
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)

/** Letters of a street's name that are not found by chance. */
const shortestStreet = 8

/** What the street is called, without its kind and the number: "palmeiras douradas". */
function streetOf(folded: string): Words {
  const [street = ''] = folded.split(/[\d,\n]/)
  const [, ...name] = wordsIn(street)
  if (name[0] && name[0].length <= 3) name.shift()
  return name.join('').length >= shortestStreet ? name : []
}
