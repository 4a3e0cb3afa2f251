import { importTable, singleFiles } from '../test/architecture/import-table.ts'

const start = '<!-- import table: written by `npx tsx scripts/write-docs.ts` -->'
const end = '<!-- end of import table -->'

/** A document with the import table between its markers as it is now. */
export function withImportTable(document: string): string {
  const [before, rest] = document.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the document lacks ${start} or ${end}`)
  return `${before}${start}\n${importTableText()}${end}${after}`
}

function importTableText(): string {
  const files = singleFiles.map((path) => code(path.replace('src/', ''))).join(', ')
  const rows = importTable.map(
    ({ folder, holds, mayImport }) =>
      `| ${code(folder)} | ${holds} | ${mayImport.map(shown).join(', ') || 'nothing'} |`,
  )
  return [
    `Everybody may import ${files}, and a folder itself; beyond that:`,
    '',
    '| folder of `src/` | holds | may import |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const shown = (name: string): string => {
  if (name === 'everything') return name
  return name.startsWith('types of ') ? `types of ${code(name.slice('types of '.length))}` : code(name)
}

const code = (name: string): string => `\`${name}\``
