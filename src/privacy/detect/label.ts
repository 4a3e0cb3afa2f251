import type { Finding, FindingKind } from '../finding.ts'
import { isCommonWord } from './common-words.ts'
import { type LeadIndex, leadIndex, leadMatches } from './lead-index.ts'
import { finding, overlaps, type Reading, type Stretch } from './reading.ts'

/** A word that announces a value: "cpf", "codice fiscale", "card number". The value may be wrong and is masked still. */
export type Label = {
  readonly kind: FindingKind
  /** Global, over folded text, matching the announcing words only. */
  readonly words: RegExp
  /** How many letters and digits a value has at least and at most. */
  readonly least: number
  readonly most: number
  /** `digits`: digits and separators; `code`: letters as well, with a digit among them. */
  readonly value: 'digits' | 'code'
}

/** Builds the pattern of announcing words from a list, longest first is not needed: the boundary decides. */
export const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z\\d_@])(?:${alternatives.join('|')})(?![a-z@])`, 'g')

/** How far after its label a value may begin, in UTF-16 units. */
const reach = 34
/** How far before its label ("4417 is my pin") a value may end. */
const reachBack = 16

const small =
  /^(?:[\s:=#\-.,;"'*()/|>]|(?:e|eh|is|are|was|es|sao|son|sono|era|fica|do|da|de|del|della|dello|di|of|on|the|my|our|o|a|il|la|el|lo|meu|minha|mio|mia|mi|seu|sua|tuo|numero|number|numbers|numeros|num|nr|no|nro|n|numer|id|code|codigo|codice|cod|seria|sarebbe|seguinte|seguente|siguiente|aqui|vai|ecco|this|that|its|it|s|it's|para|per|for|novo|nuovo|nuevo|new|titular|cliente|pessoal|mesmo|ja|ta|esta|anota|esse|este|essa|questo|questa|here|with|com|con|e'|and|tambem|oh|y|ha|tem|tiene|inizia|comeca|ending|in|em|en|correto|correct|certo|corrente|cc|poupanca|savings|checking)(?![a-z\d]))*$/
const smallBack =
  /^[\s,:=(<-]*(?:(?:e|eh|is|es|sao|son|sono|as|the|my|o|a|il|la|el|lo|meu|minha|mio|mia|mi|esse|este|questo|sarebbe|seria|numero|do|da|de|del|di|number|era|come|como)[\s']+)*$/
const sentenceEnd = /[!?;\n]|\.\s/
const otherNumber =
  /(?:pedido|orden|order|ordine|encomenda|compra|fattura|factura|invoice|nota|protocol|ticket|tracking|rastre|spedizione|r\$|\$|€|valor|preco|price|prezzo|precio)/

const indexes = new WeakMap<readonly Label[], LeadIndex>()

function indexOf(labels: readonly Label[]): LeadIndex {
  const before = indexes.get(labels)
  if (before) return before
  const index = leadIndex(labels.map((label) => label.words))
  indexes.set(labels, index)
  return index
}

/** Every value that one of the labels announces. */
export function findLabelled(
  labels: readonly Label[],
  { view, tokens, zones, business }: Reading,
): Finding[] {
  const { folded } = view
  const index = indexOf(labels)
  const announced = zones.flatMap((zone) => leadMatches(index, folded, tokens, zone))
  const found: Finding[] = []
  // Where two labels announce one value, the kind of the first in the list stays.
  for (const { number, start, end } of announced.sort((a, b) => a.number - b.number)) {
    const label = labels[number]
    const value = label
      ? (valueAfter(folded, end, label) ?? valueBefore(folded, start, label, business))
      : null
    if (!label || !value) continue
    const isOther = label.kind === 'PHONE' && overlaps(business, value.start, value.end)
    if (!isOther) found.push(finding(label.kind, value.start, value.end, 0.9))
  }
  return found
}

const digit = /\d/
/** Longest stretch a value is looked for in: the longest kind with three marks after each character. */
const longestRun = 160
const digitRun = /^\d(?:[ .\-/()]{0,2}\n?\d)*/
const codeRun =
  /^[a-z\d]+(?:[.\-/_][a-z\d]+)*(?: (?=\S*\d)[a-z\d]+(?:[.\-/_][a-z\d]+)*)*(?: [a-z](?![a-z\d']))?/

/** Plates are three short groups in every country: `AB 123 CD`, `1234 BCD`, `ABC-1D23`. */
const plateRun =
  /^(?:[a-z]{3}[ -]?\d[a-j]\d{2}|[a-z]{1,3}[ -]?\d{2,4}(?:[ -]?[a-z]{1,3})?|\d{4}[ -]?[a-z]{3})(?![a-z\d])/

type Value = { readonly start: number; readonly end: number }

function valueAfter(folded: string, from: number, label: Label): Value | null {
  const window = folded.slice(from, from + reach)
  const first = window.search(digit)
  if (first < 0) return null
  const start = label.value === 'code' ? codeStart(folded, from, from + first) : from + first
  const gap = folded.slice(from, start)
  const value = readValue(folded, start, label)
  if (!value) return null
  if (small.test(gap)) return value
  const size = sizeOf(folded.slice(value.start, value.end))
  return size >= 6 && !sentenceEnd.test(gap) && !otherNumber.test(gap) ? value : null
}

/** A code may begin with letters, joined ("YB9680722") or as a short group before ("PR 123612C"). */
function codeStart(folded: string, from: number, firstDigit: number): number {
  let start = firstDigit
  while (start > from && /[a-z\d\-_/]/.test(folded.charAt(start - 1))) start--
  while (!/[a-z\d]/.test(folded.charAt(start))) start++
  const group = /(?<![a-z\d])([a-z]{2,3})[ -]$/.exec(folded.slice(Math.max(from, start - 5), start))
  const word = group?.[1]
  return word && !small.test(word) && !common.test(word) && !isWord(word) ? start - group[0].length : start
}

const isWord = (group: string) => group.length === 3 && isCommonWord(group)
const common = /^(?:ok|oi|yes|si|sim|nao|not|and|por|con|com|sus|iva|ssn|cpf|dni|nif|nie)$/

function readValue(folded: string, start: number, label: Label): Value | null {
  const plate = label.kind === 'PLATE' ? plateRun.exec(folded.slice(start, start + 12)) : null
  if (plate) return { start, end: start + plate[0].length }
  const run = label.value === 'code' ? codeRun : digitRun
  const match = run.exec(folded.slice(start, start + longestRun))
  if (!match || !digit.test(match[0])) return null
  let end = start + match[0].length
  if (label.value === 'digits') end = checkLetter(folded, end)
  const size = sizeOf(folded.slice(start, end))
  if (size > label.most) return cut(folded, start, end, label.most)
  return size >= label.least ? { start, end } : null
}

/** Numbers that end in a letter: `12.345.678-X`. */
function checkLetter(folded: string, end: number): number {
  const tail = /^ ?-? ?[a-z](?![a-z\d'])/.exec(folded.slice(end, end + 5))
  return tail && !/^ [aeoy]$/.test(tail[0]) ? end + tail[0].length : end
}

/** A run of digits that is too long holds another number after it: keep whole groups up to the most. */
function cut(folded: string, start: number, end: number, most: number): Value | null {
  let size = 0
  let kept = start
  for (const group of folded.slice(start, end).matchAll(/[a-z\d]+/g)) {
    size += group[0].length
    if (size > most) break
    kept = start + group.index + group[0].length
  }
  return { start, end: kept > start ? kept : end }
}

function valueBefore(
  folded: string,
  labelStart: number,
  label: Label,
  business: readonly Stretch[],
): Value | null {
  const from = Math.max(0, labelStart - reachBack - label.most * 2)
  const window = folded.slice(from, labelStart)
  const match = runBefore.exec(window)
  const run = match?.[0].replace(/[ .\-/]+$/, '') ?? ''
  if (!match || window.length - (match.index + run.length) > reachBack) return null
  const end = from + match.index + run.length
  const gap = folded.slice(end, labelStart)
  const value = lastGroups(run, label.most)
  const start = end - value.length
  const size = sizeOf(value)
  if (size < label.least || !smallBack.test(gap)) return null
  if (owning.test(gap)) return { start, end }
  return !saying.test(gap) || business.some((one) => one.start === start) ? null : { start, end }
}

/** With its check letter, which is no word of one letter: "e", "o". */
const runBefore = /[a-z\d]*\d[\d.\-/ ]*(?:(?:(?<! )[a-z]|[b-df-np-xz])(?![a-z\d']))?(?=[^\d]*$)/
/** What says that a value before its label is what the label names: without it the two only stand in a row ("pedido 1042 cpf?"). */
const saying = /[,:=(<-]|(?<![a-z])(?:e|eh|is|es|sao|son|sono|era|sarebbe|seria)(?![a-z])/

/** What says so whatever was announced before ("invoice 73625213000182 is my CNPJ"). */
const owning =
  /(?<![a-z])(?:e|eh|is|es|sao|son|sono|era|sarebbe|seria) (?:o |a |il |la |el |lo )?(?:my|meu|minha|mio|mia|mi)(?![a-z])/

/** Another number before a value looks like more of it: as many of the last groups as the value may have. */
function lastGroups(run: string, most: number): string {
  let value = run
  while (sizeOf(value) > most && value.includes(' ')) value = value.slice(value.indexOf(' ') + 1)
  return sizeOf(value) > most ? '' : value
}

const sizeOf = (value: string) => value.replace(/[^a-z\d]/g, '').length
