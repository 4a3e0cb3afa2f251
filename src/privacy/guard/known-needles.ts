import { RawText } from '../../message/raw-text.ts'
import type { KnownValue } from '../known-values.ts'
import { foldedOf, wordsIn } from './folded-words.ts'
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
    const folded = foldedOf(RawText.reveal(known.value))
    const words = wordsIn(folded)
    add(known, words, needles)
    if (!isMany) addOtherForms(known, folded, words, needles)
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
  for (const word of words) digits += countDigits(word)
  return digits >= fewestDigits || length - digits >= fewestLetters
}

function countDigits(word: string): number {
  let digits = 0
  for (let at = 0; at < word.length; at++) if (isDigit(symbolOf(word.charCodeAt(at)))) digits++
  return digits
}

const isNumber = (word: string): boolean => word.length > 0 && countDigits(word) === word.length

function addOtherForms(known: KnownValue, folded: string, words: Words, needles: Needle[]): void {
  switch (known.kind) {
    case 'NAME':
      for (const form of nameForms(words)) add(known, form, needles)
      return
    case 'PHONE':
      for (const form of phoneForms(digitsOf(words))) add(known, [form], needles)
      return
    case 'BIRTH_DATE':
      for (const form of dateForms(words)) add(known, form, needles)
      return
    case 'EMAIL':
      add(known, wordsIn(folded.slice(0, Math.max(0, folded.indexOf('@')))), needles)
      return
    case 'ADDRESS':
      add(known, streetOf(folded), needles)
      return
    case 'OTHER':
    case 'HEALTH':
    case 'LOCATION':
      return
    default:
      if (words.length > 1 || !isNumber(words[0] ?? '')) add(known, [digitsOf(words)], needles)
  }
}

function digitsOf(words: Words): string {
  let digits = ''
  for (const word of words) {
    if (isNumber(word)) digits += word
    else
      for (let at = 0; at < word.length; at++)
        if (isDigit(symbolOf(word.charCodeAt(at)))) digits += word.charAt(at)
  }
  return digits
}

/** Particles stand between the names of many people: "de", "dos", "van". */
const shortestName = 3

/** The name from its end, its first and last word in either order, and each word. */
function nameForms(words: Words): readonly Words[] {
  const names = words.length < 3 ? words : words.filter((word) => word.length >= shortestName)
  const alone = names.map((word) => [word])
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined || names.length < 2) return alone
  if (words.length === 2) return [[last, first], ...alone]
  const orders = names.length === words.length ? [words] : [words, names]
  orders.push([...words.slice(1), first], [first, last])
  return [...orders, ...orders.map((order) => order.toReversed()), ...alone]
}

/** Day, month and year in every order, with two and four digits of the year. */
function dateForms(words: Words): readonly Words[] {
  let year = ''
  const others: string[] = []
  for (const word of words) {
    if (!isNumber(word)) continue
    if (word.length <= 2) others.push(word.length === 1 ? `0${word}` : word)
    else if (word.length === 4 && year === '') year = word
  }
  const [one, other] = others
  if (year === '' || one === undefined || other === undefined || others.length !== 2) return []
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

/** Letters of a street's name that are not found by chance. */
const shortestStreet = 8

/** What the street is called, without its kind and the number: "palmeiras douradas". */
function streetOf(folded: string): Words {
  const [, ...name] = wordsIn(folded.slice(0, endOfStreet(folded)))
  if (name[0] && name[0].length <= 3) name.shift()
  let letters = 0
  for (const word of name) letters += word.length
  return letters >= shortestStreet ? name : []
}

function endOfStreet(folded: string): number {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at)
    if (unit === ',' || unit === '\n' || isNumber(unit)) return at
  }
  return folded.length
}
