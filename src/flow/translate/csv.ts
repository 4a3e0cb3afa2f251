/** A record and the line (1-based) it begins in. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** Records, or the first place that is not CSV. */
export type ReadCsv = readonly CsvRecord[] | { readonly line: number; readonly says: string }

/** What tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\u{feff}'

/** UTF-8 with its mark, every cell in quotes, so that no spreadsheet takes it for something else. @see RFC 4180 */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  byteOrderMark +
  records.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('')

/** Reads what a spreadsheet saved: with `,`, or `;` or a tab where its language writes numbers with a comma. */
export function readCsv(text: string): ReadCsv {
  const start = text.startsWith(byteOrderMark) ? 1 : 0
  // Excel's own first line: `sep=;`
  const [first = '', named] = /^"?sep=([;,\t])"?(?:\r\n|\r|\n)/i.exec(text.slice(start, start + 20)) ?? []
  const [header = ''] = text.slice(start + first.length, start + 10_000).split(/[\r\n]/, 1)
  const separator = named ?? [';', '\t'].find((one) => header.includes(one)) ?? ','
  const records: CsvRecord[] = []
  let line = first === '' ? 1 : 2
  let at = start + first.length
  while (at < text.length) {
    const record = readRecord(text, at, separator)
    if ('says' in record) return { line: line + linesIn(text, at, record.end), says: record.says }
    const isEmpty = record.cells.every((cell) => cell === '')
    if (!isEmpty) records.push({ line, cells: record.cells })
    line += linesIn(text, at, record.end)
    at = record.end
  }
  return records
}

type Ended = { readonly end: number }

/** One record and its line end. */
function readRecord(
  text: string,
  from: number,
  separator: string,
): (Ended & { readonly cells: readonly string[] }) | (Ended & { readonly says: string }) {
  const cells: string[] = []
  let at = from
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator)
    if ('says' in cell) return { says: cell.says, end: at }
    cells.push(cell.value)
    at = cell.end
    const next = text[at]
    if (next === undefined) return { cells, end: at }
    if (next === '\n') return { cells, end: at + 1 }
    if (next === '\r') return { cells, end: text[at + 1] === '\n' ? at + 2 : at + 1 }
    if (next !== separator) return { says: 'something stands behind a closing quotation mark', end: at }
    at += 1
  }
}

type Cell = { readonly value: string; readonly end: number } | { readonly says: string }

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  const value = text.slice(from, end)
  return value.includes('"')
    ? { says: 'a quotation mark stands in a cell that has none around it' }
    : { value, end }
}

function quotedCell(text: string, from: number): Cell {
  let closing = text.indexOf('"', from + 1)
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2)
  if (closing === -1) return { says: 'a quotation mark is not closed' }
  return { value: text.slice(from + 1, closing).replaceAll('""', '"'), end: closing + 1 }
}

/** Line ends of all kinds; `\r\n` is one. */
function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1
  return count
}
