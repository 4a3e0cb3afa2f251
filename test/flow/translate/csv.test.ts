import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../../src/flow/translate/csv.ts'
import { guardCell, unguardCell } from '../../../src/flow/translate/guarded-cell.ts'

const cellsOf = (text: string) => {
  const records = readCsv(text)
  if ('says' in records) throw new Error(records.says)
  return records.map(({ cells }) => cells)
}

describe('a sheet', () => {
  test('is UTF-8 with its mark, with every cell in quotes and CRLF behind every record', () => {
    expect(
      writeCsv([
        ['a', 'say "hi"'],
        ['ç', 'two\nlines'],
      ]),
    ).toBe('\u{feff}"a","say ""hi"""\r\n"ç","two\nlines"\r\n')
  })

  test('that was written is read as it was', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', '\t', "'", '=', ' ', '👋'),
    })
    const records = fc.array(
      fc.tuple(cell, cell, cell).map((cells) => ['x', ...cells]),
      { minLength: 1 },
    )
    const withHeader = records.map((rows) => [['file', 'name', 'en', 'it'], ...rows])
    fc.assert(
      fc.property(withHeader, (rows) => {
        expect(cellsOf(writeCsv(rows))).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['semicolons, as spreadsheets in Italian save it', 'a;b\r\nc;"d;e"\r\n'],
    ['tabs', 'a\tb\nc\td;e'],
    ['line ends of old machines', 'a,b\rc,d;e\r'],
    ['empty lines', 'a,b\n\nc,d;e\n\n'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text.replace('d;e', text.includes(',') ? 'd;e' : 'd;e'))).toEqual([
      ['a', 'b'],
      ['c', 'd;e'],
    ])
  })

  test.each([
    ['a quotation mark that is not closed', 'a,b\nc,"d\n', 'line 2: a quotation mark is not closed'],
    ['words behind a closing one', 'a,"b" c', 'line 1: something stands behind a closing quotation mark'],
    [
      'one inside bare words',
      'a,b\n\nc,d"e',
      'line 3: a quotation mark stands in a cell that has none around it',
    ],
  ])('with %s is refused at its line', (_, text, says) => {
    const read = readCsv(text)
    expect('says' in read ? `line ${read.line}: ${read.says}` : read).toBe(says)
  })

  test('of hostile length is read in time that grows with it', () => {
    const began = process.cpuUsage().user
    readCsv(`a,b\n${'"",'.repeat(300_000)}`)
    readCsv(`a,b\n"${'""'.repeat(300_000)}`)
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000)
  })
})

describe('a cell', () => {
  test.each(['=1+1', '+39 06', '-5 %', '@SUM(A1)', '\tx', "'quoted'", '＝1'])(
    'with %j cannot run as a formula',
    (words) => {
      expect(guardCell(words)).toBe(`'${words}`)
      expect(unguardCell(guardCell(words))).toBe(words)
    },
  )

  test('keeps whatever words it is given, and an apostrophe that a translator writes', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        fc.pre(!words.includes('\r'))
        expect(unguardCell(guardCell(words))).toBe(words)
        expect(guardCell(words)).not.toMatch(/^[=+\-@\t]/)
      }),
      { numRuns: 200 },
    )
    expect(unguardCell("'s morgens")).toBe("'s morgens")
  })
})
