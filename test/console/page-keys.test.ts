import { expect, test } from 'vitest'
import { incidentsActOf, incidentsKeys } from '../../src/console/incidents/incidents-keys.ts'
import { operationOf, operationsKeys } from '../../src/console/operations/operations-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

for (const [name, table, actOf] of [
  ['Operations', operationsKeys, operationOf],
  ['Incidents', incidentsKeys, incidentsActOf],
] as const)
  test(`no key of ${name} stands for two things, and each does what the table says`, () => {
    const keys = table.flatMap((one) => one.keys)
    expect(keys.length).toBeGreaterThan(5)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { act, keys } of table)
      for (const key of keys) {
        expect(actOf({ ...plain, key })).toBe(act)
        expect(actOf({ ...plain, key, ctrlKey: true })).toBeNull()
      }
  })
