import type { DetectionHint } from '../detector.ts'
import type { Finding, FindingKind } from '../finding.ts'
import type { Looks } from './looks-guard.ts'
import type { SaidWords } from './said-words.ts'
import type { Tokens } from './sequence/token-arrays.ts'
import { stretch, type View } from './view.ts'
import type { Starts } from './word-guard.ts'
import type { ZoneMeasures } from './zone-measures.ts'

/** A stretch of a view. UTF-16 offsets, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** A part of a view near a digit. */
export type Zone = Stretch &
  ZoneMeasures & {
    /** How many it holds. */
    readonly digits: number
    /** How its words begin, how those of the whole view do, and how its words look. */
    readonly starts: Starts
    readonly around: Starts
    readonly looks: Looks
  }

/** What every finder is handed: one view of the words and what was already understood about it. */
export type Reading = {
  readonly view: View
  readonly hint: DetectionHint
  readonly tokens: Tokens
  /** Order numbers, prices, quantities, tracking codes: numbers of the business, not of a person. */
  readonly business: readonly Stretch[]
  /** Where digits are; patterns of numbers look nowhere else. */
  readonly zones: readonly Zone[]
  /** How the words of the view begin: which patterns of words may match. */
  readonly starts: Starts
  readonly words: SaidWords
}

/** Finds one family of personal data. Offsets of its findings are those of the view. */
export type Finder = (reading: Reading) => readonly Finding[]

export const finding = (kind: FindingKind, start: number, end: number, confidence: number): Finding => ({
  kind,
  start,
  end,
  confidence,
})

export const overlaps = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  stretches.some((one) => one.start < end && one.end > start)

/** The findings of a view as offsets in the words as they were written. */
export const asWritten = (view: View, findings: readonly Finding[]): readonly Finding[] =>
  view.starts ? findings.map((one) => ({ ...one, ...stretch(view, one.start, one.end) })) : findings

const separators = /[\s.\-/()]/g

/** A value without what people put between its digits: `123.456.789-09` and `123 456 78909` are one number. */
export const compact = (value: string): string => value.replace(separators, '')
