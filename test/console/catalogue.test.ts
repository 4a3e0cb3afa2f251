import { expect, test } from 'vitest'
import { accessCatalogue } from '../../src/console/catalogue/access/catalogue.ts'
import { accessLogCatalogue } from '../../src/console/catalogue/access-log/catalogue.ts'
import { cannedCatalogue } from '../../src/console/catalogue/canned/catalogue.ts'
import { caseCatalogue } from '../../src/console/catalogue/case/catalogue.ts'
import { flowMapCatalogue } from '../../src/console/catalogue/flow-map/catalogue.ts'
import { inboxCatalogue } from '../../src/console/catalogue/inbox/catalogue.ts'
import { incidentsCatalogue } from '../../src/console/catalogue/incidents/catalogue.ts'
import { localeFor, pageLocales } from '../../src/console/catalogue/locales.ts'
import { noticesCatalogue } from '../../src/console/catalogue/notices/catalogue.ts'
import { operationsCatalogue } from '../../src/console/catalogue/operations/catalogue.ts'
import { settingsCatalogue } from '../../src/console/catalogue/settings/catalogue.ts'
import { shellCatalogue } from '../../src/console/catalogue/shell/catalogue.ts'
import { signInCatalogue } from '../../src/console/catalogue/sign-in/catalogue.ts'
import { simulatorCatalogue } from '../../src/console/catalogue/simulator/catalogue.ts'
import { startCatalogue } from '../../src/console/catalogue/start/catalogue.ts'
import { talkCatalogue } from '../../src/console/catalogue/talk/catalogue.ts'

const catalogues = {
  shell: shellCatalogue,
  talk: talkCatalogue,
  start: startCatalogue,
  simulator: simulatorCatalogue,
  flowMap: flowMapCatalogue,
  signIn: signInCatalogue,
  access: accessCatalogue,
  accessLog: accessLogCatalogue,
  inbox: inboxCatalogue,
  canned: cannedCatalogue,
  case: caseCatalogue,
  incidents: incidentsCatalogue,
  notices: noticesCatalogue,
  operations: operationsCatalogue,
  settings: settingsCatalogue,
}

/** Where a word stands in a catalogue, as a path of keys. */
const placesIn = (words: unknown, path = ''): readonly string[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, inner]) => placesIn(inner, `${path}.${key}`))
    : [path]

for (const [name, catalogue] of Object.entries(catalogues)) {
  test.each(pageLocales)(
    `the words of ${name} in %s are whole, for the same things as in English`,
    (locale) => {
      expect(placesIn(catalogue[locale])).toEqual(placesIn(catalogue.en))
      expect(JSON.stringify(catalogue[locale])).not.toContain('""')
    },
  )
}

test.each(pageLocales)('the start page in %s offers five things to try', (locale) => {
  const { tries, starters } = startCatalogue[locale]
  expect(tries.list).toHaveLength(5)
  expect(starters).toHaveLength(3)
})

test.each(pageLocales)('counts in %s are told apart', (locale) => {
  const { stored } = talkCatalogue[locale]
  expect(stored.count(1, 2)).not.toBe(stored.count(2, 1))
})

test('a browser gets the first of its languages that the page speaks, or Portuguese', () => {
  expect(localeFor(['fr-FR', 'es-MX', 'en'])).toBe('es')
  expect(localeFor(['pt-PT'])).toBe('pt-BR')
  expect(localeFor(['ja'])).toBe('pt-BR')
})
