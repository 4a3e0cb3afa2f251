import { readFileSync, writeFileSync } from 'node:fs'
import { withReference } from './flow-reference-text.ts'
import { withImportTable } from './import-table-text.ts'
import { withPermissions } from './permissions-text.ts'

/** Writes into the README, the designers' guide and the page of permissions what is said elsewhere already: `npx tsx scripts/write-docs.ts`. */
writeFileSync('README.md', withImportTable(readFileSync('README.md', 'utf8')))
writeFileSync('docs/flows.md', withReference(readFileSync('docs/flows.md', 'utf8')))
writeFileSync('docs/permissions.md', withPermissions(readFileSync('docs/permissions.md', 'utf8')))
