import { expect, test } from 'vitest'
import { catalogue, localeFor, pageLocales } from '../../src/console/catalogue/catalogue.ts'

test.each(pageLocales)('the page in %s says everything and offers five things to try', (locale) => {
  const words = catalogue[locale]
  expect(words.tries.list).toHaveLength(5)
  expect(words.starters).toHaveLength(3)
  expect(JSON.stringify(words)).not.toContain('""')
  expect(words.stored.count(1, 2)).not.toBe(words.stored.count(2, 1))
})

test.each(pageLocales)('the page in %s has words for the same kinds and statuses as the others', (locale) => {
  const { logged, consent, case: handOff } = catalogue[locale]
  const { en } = catalogue
  expect(Object.keys(logged.kinds)).toEqual(Object.keys(en.logged.kinds))
  expect(Object.keys(consent.statuses)).toEqual(Object.keys(en.consent.statuses))
  expect(Object.keys(handOff.statuses)).toEqual(Object.keys(en.case.statuses))
})

test('a browser gets the first of its languages that the page speaks, or Portuguese', () => {
  expect(localeFor(['fr-FR', 'es-MX', 'en'])).toBe('es')
  expect(localeFor(['pt-PT'])).toBe('pt-BR')
  expect(localeFor(['ja'])).toBe('pt-BR')
})
