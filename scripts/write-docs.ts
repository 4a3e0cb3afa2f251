import { readFileSync, writeFileSync } from 'node:fs'
import { withImportTable } from './import-table-text.ts'

/** Writes into the README what is said elsewhere already: `npx tsx scripts/write-docs.ts`. */
writeFileSync('README.md', withImportTable(readFileSync('README.md', 'utf8')))
