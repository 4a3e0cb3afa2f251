import { readCsv } from '../../flow/translate/csv.ts'
import { guardCell, unguardCell } from '../../flow/translate/guarded-cell.ts'
import { mostReplies } from './canned-reply.ts'
import { mistake, type ReplyMistake, type WrittenReply } from './written-reply.ts'

/** A row of a sheet: what it says, or why it cannot be read. */
export type SheetRow = { readonly line: number; readonly written: WrittenReply | null } & {
  readonly mistakes: readonly ReplyMistake[]
}

const placeColumns = ['code', 'department'] as const

/**
 * Reads a sheet of canned replies: `code`, `department` and a column for each language, in any order, as spreadsheets save it.
 * A first row that cannot be read refuses the whole of it.
 */
export function readSheet(text: string): readonly SheetRow[] {
  const records = readCsv(text)
  if ('says' in records) return [refused(records.line, 'bad-row', records.says)]
  const [header, ...rows] = records
  const columns = (header?.cells ?? []).map((cell) => cell.trim())
  const end = columns.findLastIndex((column) => column !== '') + 1
  const names = columns.slice(0, end)
  const missing = placeColumns.find((column) => !names.includes(column))
  if (missing) return [refused(1, 'bad-row', `the first row needs a column "${missing}"`)]
  if (new Set(names).size < names.length) return [refused(1, 'bad-row', 'two columns have one name')]
  if (rows.length > mostReplies) return [refused(1, 'too-many', String(rows.length))]
  return rows.map(({ line, cells }) => readRow(names, line, cells))
}

function readRow(names: readonly string[], line: number, cells: readonly string[]): SheetRow {
  const isLonger = cells.slice(names.length).some((cell) => cell !== '')
  if (isLonger || cells.length < names.length)
    return refused(line, 'bad-row', `${cells.length} cells where ${names.length} are meant`)
  const cell = (name: string) => cells[names.indexOf(name)] ?? ''
  const locales = names.filter((name) => !placeColumns.some((place) => place === name))
  const formulas = names.filter((name) => isFormula(cell(name)))
  const texts = locales.map((locale) => [locale, unguardCell(cell(locale)).trim()] as const)
  return {
    line,
    written: {
      code: cell('code').trim().replace(/^\//, ''),
      department: cell('department').trim(),
      texts: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    },
    mistakes: formulas.flatMap((name) => mistake('formula', locales.includes(name) ? name : null, name)),
  }
}

/** A spreadsheet would run it; with an apostrophe before it it is text. */
const isFormula = (cell: string): boolean => guardCell(cell) !== cell && !cell.startsWith("'")

const refused = (line: number, why: ReplyMistake['why'], detail: string): SheetRow => ({
  line,
  written: null,
  mistakes: mistake(why, null, detail),
})
