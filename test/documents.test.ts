import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withImportTable } from '../scripts/import-table-text.ts'
import { ruleNames } from '../src/audit/watch/alert.ts'

/** SHA-256 of the licence without its white space, as apache.org and Debian have it. */
const apacheLicense = 'ddacef491153f45022f5619519bb2016374a8c36e75153768493f45fb38d7992'

const read = (path: string) => readFileSync(path, 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/anonymizer.md',
  'docs/audit-log.md',
  'docs/dependencies.md',
  'docs/flows.md',
  'docs/live.md',
  'docs/names-gazetteer.md',
  'docs/names-model.md',
  'docs/operations.md',
  'docs/watch.md',
]

test('the import table in the README is the one that is held', () => {
  const readme = read('README.md')
  expect(withImportTable(readme)).toBe(readme)
  expect(withImportTable(readme.replace('| `message` |', '| `massage` |'))).toBe(readme)
})

test('a README without markers is not taken for one that is up to date', () => {
  expect(() => withImportTable('# Sigilo')).toThrow('lacks')
})

test('the page of the watch names every rule, and no other', () => {
  const named = [...read('docs/watch.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule)
  expect(named.toSorted()).toEqual([...ruleNames].toSorted())
})

test('every path of ours that a document names is there', () => {
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/`((?:\.ci|docs|flows|prompts|scripts|src|test)\/[^`\s]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[<*…]/.test(path))
      .map((path) => ({ document, path })),
  )
  expect(named.length).toBeGreaterThan(25)
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([])
})

test('every package there at run time is explained, with its licence', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const rows = read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|[^|]*\| ([^|]+) \|/gm)
  const explained = [...rows].map(([, name, licence]) => `${name}: ${licence}`)
  const installed = Object.keys(dependencies).map((name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
    return `${name}: ${license}`
  })
  expect(installed.length).toBeGreaterThan(15)
  expect(explained.sort()).toEqual(installed.sort())
})

test('the licence is the whole of Apache-2.0', () => {
  const licence = read('LICENSE')
  const ours = 'Copyright 2026 The Sigilo authors'
  expect(licence).toContain(ours)
  const words = licence.replace(ours, 'Copyright [yyyy] [name of copyright owner]').replaceAll(/\s+/g, '')
  expect(createHash('sha256').update(words).digest('hex')).toBe(apacheLicense)
})
