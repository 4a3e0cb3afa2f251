import { expect, test } from 'vitest'
import { clockGate } from './architecture/clock-gate.ts'
import { columnGate } from './architecture/column-gate.ts'
import { configGate } from './architecture/config-gate.ts'
import { consoleGate } from './architecture/console-gate.ts'
import type { Gate } from './architecture/gate.ts'
import { importGate, staleLines } from './architecture/import-gate.ts'
import { logGate } from './architecture/log-gate.ts'
import { orderGate } from './architecture/order-gate.ts'
import { packageGate } from './architecture/package-gate.ts'
import { roomOf } from './architecture/rooms.ts'
import { shapeGate } from './architecture/shape-gate.ts'
import { pathsIn, sourceOf, sourcesIn } from './architecture/source.ts'
import { sqlGate } from './architecture/sql-gate.ts'
import { staleDoors, wordGate } from './architecture/word-gate.ts'

const tree = sourcesIn('src')
const gates: readonly Gate[] = [
  importGate,
  packageGate,
  wordGate,
  columnGate,
  sqlGate,
  orderGate,
  logGate,
  clockGate,
  configGate,
  consoleGate,
  shapeGate,
]

/** The compiler reads the database's types for one of them: slow where the machine is busy. Milliseconds. */
const timeout = 60_000

for (const { rule, seesAtLeast, check, broken } of gates) {
  test(rule, { timeout }, () => {
    const { seen, complaints } = check(tree)
    expect(complaints).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(seesAtLeast)
  })

  test.each(broken)(`${rule}; broken on purpose in $path, it is noticed: $says`, ({ path, text, says }) => {
    const { complaints } = check([sourceOf(path, text)])
    expect(complaints.join('\n')).toContain(says)
  })
}

test('every file of src/ is in a folder of the import table', () => {
  const paths = pathsIn('src')
  expect(paths.length).toBeGreaterThan(400)
  expect(paths.filter((path) => roomOf(path) === null)).toEqual([])
})

test('every line of the import table is about files that are there', () => {
  expect(staleLines(tree)).toEqual([])
  expect(staleLines([])).toContain('privacy: no file is in it')
})

test('every file listed for a door of words still goes through it', () => {
  expect(staleDoors(tree)).toEqual([])
  expect(staleDoors([])).toContain('src/privacy/anonymize.ts: AnonymizedText.of')
})
