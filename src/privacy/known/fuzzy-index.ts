import { RawText } from '../../message/raw-text.ts'
import { asWritten } from '../detect/reading.ts'
import { type View, viewOf } from '../detect/view.ts'
import type { Finding, FindingKind } from '../finding.ts'
import type { KnownValue } from '../known-values.ts'
import type { Packed } from '../packed.ts'
import { datesIn } from './dates-in.ts'
import { findStreets, type Street, streetOf } from './known-streets.ts'
import { findAlike, findEnds, findNear, forgivingDigits, type Shaped, shapedOf } from './near-numbers.ts'

/** Known values that people tell in other words each time, or with a slip. */
export type FuzzyIndex = {
  readonly isEmpty: boolean
  /** Birth dates, in whichever words: see `datesIn`. */
  readonly dates: ReadonlySet<string>
  readonly streets: readonly Street[]
  readonly numbers: ReadonlyMap<string, FindingKind>
  /** Short values that are known by their looks too. */
  readonly shaped: readonly (Shaped & { readonly kind: FindingKind })[]
}

/** Addresses, and numbers, that are looked for: who is known by more of them sends us lists. */
const most = 64

export function indexFuzzy(values: readonly KnownValue[]): FuzzyIndex {
  const dates = new Set<string>()
  const streets: Street[] = []
  const numbers = new Map<string, FindingKind>()
  const shaped: FuzzyIndex['shaped'][number][] = []
  for (const { kind, value } of values) {
    // An answer to a question without a closer kind may be one of a series: 4711 and 4712 are two orders.
    if (kind === 'NAME' || kind === 'OTHER') continue
    const { folded } = viewOf(RawText.reveal(value))
    if (shaped.length < most) shaped.push(...looksOf(kind, folded))
    if (kind === 'BIRTH_DATE') for (const name of namesOfDates(folded)) dates.add(name)
    else if (kind === 'ADDRESS') addStreet(folded, streets)
    else if (numbers.size < most && isForgiving(kind, folded)) numbers.set(folded.replace(/\D/g, ''), kind)
  }
  return {
    isEmpty: dates.size + streets.length === 0,
    dates,
    streets,
    numbers,
    shaped,
  }
}

/** What is told in words, not in codes. */
const inWords: ReadonlySet<FindingKind> = new Set([
  'ADDRESS',
  'BIRTH_DATE',
  'EMAIL',
  'URL',
  'LOCATION',
  'HEALTH',
])

function looksOf(kind: FindingKind, folded: string): FuzzyIndex['shaped'] {
  const looks = inWords.has(kind) ? null : shapedOf(folded)
  return looks ? [{ ...looks, kind }] : []
}

const namesOfDates = (folded: string): readonly string[] => datesIn(folded).flatMap(({ names }) => names)

const isForgiving = (kind: FindingKind, folded: string): boolean =>
  kind !== 'SECRET' && !/\p{L}/u.test(folded) && folded.replace(/\D/g, '').length >= forgivingDigits

function addStreet(folded: string, streets: Street[]): void {
  const street = streets.length < most ? streetOf(folded) : null
  if (street) streets.push(street)
}

export function findFuzzy(
  { dates, streets, numbers, shaped }: FuzzyIndex,
  view: View,
  packed: Packed,
): readonly Finding[] {
  const named = findStreets(streets, view.folded).map((stretch) => ({ kind: 'ADDRESS', ...stretch }) as const)
  if (!/\d/.test(view.folded)) return asTold(view, named)
  const near = findNear([...numbers.keys()], packed).map(({ from, to, number }) => ({
    kind: numbers.get(number) ?? 'ID_NUMBER',
    ...packed.stretch(from, to),
    confidence: 0.9,
  }))
  const told =
    dates.size === 0 ? [] : datesIn(view.folded).filter(({ names }) => names.some((name) => dates.has(name)))
  const found = [
    ...told.map(({ start, end }) => ({ kind: 'BIRTH_DATE', start, end }) as const),
    ...named,
    ...findAlike(shaped, view.folded),
    ...findEnds(numbers, view.folded),
  ]
  return [...near, ...asTold(view, found)]
}

const asTold = (view: View, found: readonly Omit<Finding, 'confidence'>[]): readonly Finding[] =>
  asWritten(
    view,
    found.map((one) => ({ ...one, confidence: 0.97 })),
  )
