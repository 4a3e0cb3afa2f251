import { expect, test } from 'vitest'
import { inboxCatalogue } from '../../src/console/catalogue/inbox/catalogue.ts'
import { pageLocales } from '../../src/console/catalogue/locales.ts'
import { actOf, altActOf, altKeys, deskKeys, keyOf } from '../../src/console/inbox/desk-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('no key stands for two things', () => {
  const keys = deskKeys.flatMap((one) => one.keys)
  expect(keys.length).toBeGreaterThan(25)
  expect(new Set(keys).size).toBe(keys.length)
})

test('every act is reached by each of its keys, and by none that is held with Control', () => {
  for (const { act, keys } of deskKeys)
    for (const key of keys) {
      expect(actOf({ ...plain, key })).toBe(act)
      expect(actOf({ ...plain, key, ctrlKey: true })).toBeNull()
    }
  expect(actOf({ ...plain, key: 'Tab' })).toBeNull()
})

test('with Alt a key counts by its place, whatever sign it writes then, and with no other key besides', () => {
  const held = { ...plain, altKey: true, key: '´' }
  for (const [code, act] of Object.entries(altKeys)) {
    expect(altActOf({ ...held, code })).toBe(act)
    expect(altActOf({ ...held, code, altKey: false })).toBeNull()
    expect(altActOf({ ...held, code, ctrlKey: true })).toBeNull()
  }
  expect(altActOf({ ...held, code: 'KeyQ' })).toBeNull()
  expect(altActOf({ ...held, code: 'toString' })).toBeNull()
})

test.each(pageLocales)('the help in %s has words for every act', (locale) => {
  const { acts } = inboxCatalogue[locale].keys
  expect(Object.keys(acts)).toEqual(deskKeys.map(({ act }) => act))
  expect(keyOf('back')).toBe('Esc')
})
