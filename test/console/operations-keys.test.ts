import { expect, test } from 'vitest'
import { operationOf, operationsKeys } from '../../src/console/operations/operations-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('no key of the Operations page stands for two things, and each does what the table says', () => {
  const keys = operationsKeys.flatMap((one) => one.keys)
  expect(keys.length).toBeGreaterThan(5)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { act, keys } of operationsKeys)
    for (const key of keys) {
      expect(operationOf({ ...plain, key })).toBe(act)
      expect(operationOf({ ...plain, key, ctrlKey: true })).toBeNull()
    }
})
