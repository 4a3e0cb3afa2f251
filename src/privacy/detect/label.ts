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
    if (!label) continue
    const isOwned = isSaidOf(folded, start, end)
    const before = () => valueBefore(folded, start, label, { business, isOwned })
    const value = (isOwned ? before() : null) ?? valueAfter(folded, end, label) ?? (isOwned ? null : before())
    if (!value) continue
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
  if (version.test(match[0])) return null
  const size = sizeOf(folded.slice(start, end))
  if (size > label.most) return cut(folded, start, end, label.most)
  return size >= label.least ? { start, end } : null
}

/** "v2.4.1" is a program's, whatever stands before it. */
const version = /^v\d+(?:\.\d+)+$/

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

/** Whether a label says what stands before it, whatever was announced before or comes after: "73625213000182 is my CNPJ", "360367542 (RG)". */
function isSaidOf(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  if (before === '(') return folded.charAt(end) === ')'
  return before === ' ' && owning.test(folded.slice(Math.max(0, start - reachBack), start))
}

type Before = { readonly business: readonly Stretch[]; readonly isOwned: boolean }

function valueBefore(
  folded: string,
  labelStart: number,
  label: Label,
  { business, isOwned }: Before,
): Value | null {
  const from = Math.max(0, labelStart - reachBack - label.most * 2)
  const window = folded.slice(from, labelStart)
  const match = runBefore.exec(window)
  const run = match?.[0].replace(/[ .\-/]+$/, '') ?? ''
  if (!match || window.length - (match.index + run.length) > reachBack) return null
  const end = from + match.index + run.length
  const gap = folded.slice(end, labelStart)
  if (!smallBack.test(gap)) return null
  const whole = lastGroups(run, label.most)
  const value = isOwned ? withoutAnnounced(whole, end, { business, least: label.least }) : whole
  const start = end - value.length
  if (sizeOf(value) < label.least) return null
  if (isOwned) return { start, end }
  return !saying.test(gap) || business.some((one) => one.start === start) ? null : { start, end }
}

type Announced = { readonly business: readonly Stretch[]; readonly least: number }

/** Groups that a word of the business's announced are no part of the value behind them ("order 12 608922864 (ssn)"). */
function withoutAnnounced(run: string, end: number, { business, least }: Announced): string {
  let value = run
  for (;;) {
    const start = end - value.length
    const rest = value.slice(value.indexOf(' ') + 1)
    const isAnnounced = value.includes(' ') && business.some((one) => one.start === start)
    if (!isAnnounced || sizeOf(rest) < least) return value
    value = rest
  }
}

/** With its check letter, which is no word of one letter: "e", "o". */
const runBefore = /[a-z\d]*\d[\d.\-/ ]*(?:(?:(?<! )[a-z]|[b-df-np-xz])(?![a-z\d']))?(?=[^\d]*$)/
/** What says that a value before its label is what the label names: without it the two only stand in a row ("pedido 1042 cpf?"). */
const saying = /[,:=(<-]|(?<![a-z])(?:e|eh|is|es|sao|son|sono|era|sarebbe|seria)(?![a-z])/

/** What says so whatever was announced before. */
const owning =
  /(?<![a-z])(?:e|eh|is|es|sao|son|sono|era|sarebbe|seria) (?:o |a |il |la |el |lo )?(?:my|meu|minha|mio|mia|mi) $/

/** Another number before a value looks like more of it: as many of the last groups as the value may have. */
function lastGroups(run: string, most: number): string {
  let value = run
  while (sizeOf(value) > most && value.includes(' ')) value = value.slice(value.indexOf(' ') + 1)
  return sizeOf(value) > most ? '' : value
}

const sizeOf = (value: string) => value.replace(/[^a-z\d]/g, '').length
