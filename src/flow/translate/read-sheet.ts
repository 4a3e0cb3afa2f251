import { type Locale, parseLocale } from '../../ids.ts'
import type { Prompts } from '../bot.ts'
import { type CsvRecord, readCsv } from './csv.ts'
import { unguardCell } from './guarded-cell.ts'
import { placeColumns } from './prompt-sheet.ts'
import { slotSignature } from './slot-signature.ts'

/** One text that a sheet has otherwise than the files. */
export type PromptEdit = {
  readonly locale: Locale
  readonly file: string
  readonly name: string
  readonly words: string
  /** The line of the sheet. */
  readonly line: number
}

export type ReadSheet = {
  readonly edits: readonly PromptEdit[]
  /** Why the sheet cannot be taken, each as `line 12: …`; then nothing of it is. */
  readonly refusals: readonly string[]
}

type Known = { readonly prompts: Prompts; readonly locales: readonly [Locale, ...Locale[]] }

/** What a translator's sheet changes. Empty cells and rows that are left out change nothing. */
export function readSheet(text: string, known: Known): ReadSheet {
  const records = readCsv(text)
  if ('says' in records) return refused([`line ${records.line}: ${records.says}`])
  const [header, ...rows] = records
  // Spreadsheets save columns behind the last one that somebody once touched.
  const columns = withoutEmptyEnd(header?.cells.map((cell) => cell.trim()) ?? [], 0)
  const problem = columnProblem(known, columns)
  if (problem) return refused([`line 1: ${problem}`])
  const locales = columns.slice(placeColumns.length).map(parseLocale)
  const seen = new Set<string>()
  const read = rows.map(({ line, cells: written }) => {
    const cells = withoutEmptyEnd(written, columns.length)
    const says =
      cells.length === columns.length
        ? placeProblem(known, seen, cells)
        : `${cells.length} cells where ${columns.length} are meant`
    return says ? refused([`line ${line}: ${says}`]) : readRow(known, locales, { line, cells })
  })
  const refusals = read.flatMap((row) => row.refusals)
  return refusals.length > 0 ? refused(refusals) : { edits: read.flatMap((row) => row.edits), refusals }
}

/** Without empty cells at the end, but no shorter than `least`. */
function withoutEmptyEnd(cells: readonly string[], least: number): readonly string[] {
  const end = cells.findLastIndex((cell) => cell !== '') + 1
  return cells.slice(0, Math.max(end, least))
}

/** The texts of one row that are others than those in the files. */
function readRow(known: Known, locales: readonly Locale[], { line, cells }: CsvRecord): ReadSheet {
  const [file = '', name = '', ...texts] = cells
  const edits = locales
    .map((locale, at) => ({ locale, file, name, words: unguardCell(texts[at] ?? '').trimEnd(), line }))
    .filter(
      ({ locale, words }) =>
        words !== '' && words !== known.prompts.get(locale)?.get(file)?.get(name)?.source,
    )
  const refusals = edits.flatMap((edit) => {
    const says = slotProblem(known, edit)
    return says ? [`line ${line}: ${says}`] : []
  })
  return { edits, refusals }
}

const refused = (refusals: readonly string[]): ReadSheet => ({ edits: [], refusals })

function columnProblem({ locales }: Known, columns: readonly string[]): string | null {
  if (placeColumns.some((name, at) => columns[at] !== name))
    return `the first columns must be ${placeColumns.join(' and ')}`
  const languages = columns.slice(placeColumns.length)
  const isKnown = languages.every((name) => locales.some((locale) => locale === name))
  if (isKnown && new Set(columns).size === columns.length) return null
  return `columns are languages of business.yaml, each once: ${locales.join(', ')}`
}

function placeProblem(
  { prompts }: Known,
  seen: Set<string>,
  [file = '', name = '']: readonly string[],
): string | null {
  const place = `${file} ${name}`
  if (![...prompts.values()].some((files) => files.get(file)?.has(name)))
    return `there is no prompt "${name}" in "${file}"`
  if (seen.has(place)) return `"${name}" of "${file}" is there twice`
  seen.add(place)
  return null
}

/** Held against the words that stand there, else against the first language that has some. */
function slotProblem({ prompts, locales }: Known, { locale, file, name, words }: PromptEdit): string | null {
  const model = [locale, ...locales].find((one) => prompts.get(one)?.get(file)?.has(name)) ?? locale
  const was = slotSignature(prompts.get(model)?.get(file)?.get(name)?.source ?? '', model)
  const is = slotSignature(words, locale)
  const where = `"${name}" of "${file}" in ${locale}`
  if (is === null) return `${where} cannot be read: look at its braces and apostrophes`
  if (was === null || was === is) return null
  return `${where} must keep its slots: ${was || 'none'}; it has: ${is || 'none'}`
}
