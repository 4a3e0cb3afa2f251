import { RawText } from '../message/raw-text.ts'
import { isCommonWord } from './detect/common-words.ts'
import { type View, viewOf } from './detect/view.ts'
import { isWithinOneEdit } from './detect/within-one-edit.ts'
import type { Finding, FindingKind } from './finding.ts'
import { type FuzzyIndex, findFuzzy, indexFuzzy } from './known/fuzzy-index.ts'
import { indexShortNames, isSaidAsName, isShortName, type ShortNames } from './known/short-names.ts'
import { type Packed, packView } from './packed.ts'

/**
 * A value we know belongs to the person before reading their words: profile name, number, an answer to a personal
 * question, what a service returned about them, what this talk already hides.
 */
export type KnownValue = { readonly kind: FindingKind; readonly value: RawText }

/** Known values ready to be looked for; made once for many texts. */
export type KnownIndex = {
  /** Whole values without blanks, marks and accents. */
  readonly whole: ReadonlyMap<string, FindingKind>
  /** How long the whole values are that begin with these characters, so that one look at each place of a text is enough. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>
  /** Last digits of phone numbers: country, area and the ninth digit may be left out. */
  readonly tails: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly shortNames: ShortNames
  /** What is found in other words than it was told in, or with a slip. */
  readonly fuzzy: FuzzyIndex
}

/** Shortest whole value that is looked for: less would hide everyday words. */
const shortest = 4
/** Digits of a phone number that stay when country, area code and the Brazilian 9 are dropped. */
const tailDigits = 8

export function indexKnown(values: readonly KnownValue[]): KnownIndex {
  return values.length === 0 ? nothingKnown : indexOf(values)
}

function indexOf(values: readonly KnownValue[]): KnownIndex {
  const whole = new Map<string, FindingKind>()
  const tails = new Set<string>()
  const names = new Set<string>()
  for (const { kind, value } of values) {
    const folded = viewOf(RawText.reveal(value)).folded
    const needle = folded.replace(/[^\p{L}\p{N}]/gu, '')
    const digits = folded.replace(/\D/g, '')
    if (needle.length >= shortest && !(isCommonWord(needle) && kind !== 'NAME')) whole.set(needle, kind)
    if (kind === 'PHONE' && digits.length >= tailDigits) tails.add(digits.slice(-tailDigits))
    if (kind === 'NAME') for (const part of namesOf(folded)) names.add(part)
  }
  return {
    whole,
    lengths: lengthsByStart(whole.keys()),
    tails,
    names,
    shortNames: indexShortNames(names),
    fuzzy: indexFuzzy(values),
  }
}

const nothingKnown = indexOf([])

const namesOf = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}]+/u).filter((part) => part.length > 2 && !isNameParticle(part))

function lengthsByStart(needles: Iterable<string>): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, Set<number>>()
  for (const needle of needles) {
    const start = needle.slice(0, shortest)
    const known = lengths.get(start)
    if (known) known.add(needle.length)
    else lengths.set(start, new Set([needle.length]))
  }
  return lengths
}

const isNameParticle = (part: string) =>
  /^(?:dos|das|del|della|delle|degli|los|las|van|von|jr|junior|filho|neto|mrs|sra)$/.test(part)

/** Whether there is nothing to look for. */
export const isEmpty = ({ whole, names, fuzzy }: KnownIndex): boolean =>
  whole.size === 0 && names.size === 0 && fuzzy.isEmpty

/** Every known value in a view, as offsets of the words as they were written. */
export function findKnown(index: KnownIndex, view: View): Finding[] {
  if (isEmpty(index)) return []
  const packed = packView(view)
  return [
    ...findWhole(index, packed).map((found) =>
      found.kind === 'ADDRESS' ? withDoor(view.written, found) : found,
    ),
    ...findTails(index, packed),
    ...findNameParts(index, view),
    ...findFuzzy(index.fuzzy, view, packed),
  ]
}

function findWhole({ whole, lengths }: KnownIndex, packed: Packed): Finding[] {
  const found: Finding[] = []
  for (let at = 0; at <= packed.text.length - shortest; at++) {
    for (const length of lengths.get(packed.text.slice(at, at + shortest)) ?? []) {
      const end = at + length
      const needle = packed.text.slice(at, end)
      const kind = whole.get(needle)
      if (!kind) continue
      const isDigits = /^\d+$/.test(needle)
      if (packed.isBorder(at, isDigits) && packed.isBorder(end, isDigits))
        found.push({ kind, ...packed.stretch(at, end), confidence: 0.99 })
    }
  }
  return found
}

/** The number before a street that was told without it, and behind one: "117 Sycamore", "Via Ardenza 22". */
function withDoor(written: string, found: Finding): Finding {
  const before = /(?<![\p{L}\p{N}.,/-])\d{1,5}[a-z]? $/iu.exec(
    written.slice(Math.max(0, found.start - 8), found.start),
  )
  const after = /^,? (?:n[º°.]? ?)?\d{1,5}[a-z]?(?![\p{L}\p{N}]|[.,:/-]\d| ?[%€$])/iu.exec(
    written.slice(found.end, found.end + 12),
  )
  return {
    ...found,
    start: found.start - (before?.[0].length ?? 0),
    end: found.end + (after?.[0].length ?? 0),
  }
}

/** Phone numbers written with or without country, area and ninth digit: their last eight digits are enough. */
function findTails({ tails }: KnownIndex, packed: Packed): Finding[] {
  if (tails.size === 0) return []
  const found: Finding[] = []
  for (let at = 0; at <= packed.text.length - tailDigits; at++) {
    const end = at + tailDigits
    if (!tails.has(packed.text.slice(at, end))) continue
    let start = at
    while (
      start > 0 &&
      at - start < 7 &&
      /\d/.test(packed.text.charAt(start - 1)) &&
      !packed.isFarApart(start)
    )
      start--
    if (!/\d/.test(packed.text.charAt(end)) || packed.isBorder(end, true))
      found.push({ kind: 'PHONE', ...packed.stretch(start, end), confidence: 0.98 })
  }
  return found
}

const word = /\p{L}+/gu

/** Parts of known names, in any order, with a slip of one letter in longer ones. */
function findNameParts({ names, shortNames }: KnownIndex, view: View): Finding[] {
  if (names.size === 0) return []
  const found: Finding[] = []
  for (const match of view.folded.matchAll(word)) {
    const part = match[0]
    const start = match.index
    const end = start + part.length
    const isWhole = names.has(part) || isSlip(part, names)
    if (!isWhole && !isShortName(shortNames, part)) continue
    if (/[\p{N}@_]/u.test(view.folded.charAt(start - 1)) || /[\p{N}@_]/u.test(view.folded.charAt(end)))
      continue
    const isCapital = view.plain.charAt(start) !== view.plain.charAt(start).toLowerCase()
    if (!isWhole && !isSaidAsName(view.folded, { start, end }, isCapital)) continue
    if (isWhole && isCommonWord(part) && !isCapital && !isBesideAnother(view.folded, start, end, names))
      continue
    found.push({
      kind: 'NAME',
      start: view.starts?.[start] ?? start,
      end: view.ends?.[end - 1] ?? end,
      confidence: 0.97,
    })
  }
  return found
}

function isBesideAnother(folded: string, start: number, end: number, names: ReadonlySet<string>): boolean {
  const before = /(\p{L}+) (?:d[aeo]s? )?$/u.exec(folded.slice(Math.max(0, start - 30), start))?.[1]
  const next = /^ (?:d[aeo]s? )?(\p{L}+)/u.exec(folded.slice(end, end + 30))?.[1]
  return (before !== undefined && names.has(before)) || (next !== undefined && names.has(next))
}

/** Shortest name part in which one wrong letter is forgiven. */
const forgiving = 6

function isSlip(part: string, names: ReadonlySet<string>): boolean {
  if (part.length < forgiving - 1 || names.size > 64 || isCommonWord(part)) return false
  for (const name of names) {
    if (name.length >= forgiving && name[0] === part[0] && isWithinOneEdit(name, part)) return true
  }
  return false
}
