import { expect, test } from 'vitest'
import { findSteps } from '../../src/console/flow-map/find-steps.ts'
import { mapWith, stepWith } from './made-up-map.ts'

const map = mapWith('visit', [
  stepWith('day', {
    does: 'ask day',
    says: { it: 'Che giorno le va bene?', 'pt-BR': 'Qual é o melhor DIA para você?' },
  }),
  stepWith('bye', {
    does: 'say bye',
    says: { it: 'A presto, così è fissato.', 'pt-BR': 'Até logo! 👋 É só isso.' },
  }),
])

const found = (words: string) => findSteps(map, words).map(({ step }) => step)

test('a step is found by its name, by what it does, and by what it says in any language', () => {
  expect(found('visit.day')).toEqual(['day'])
  expect(found('say bye')).toEqual(['bye'])
  expect(found('giorno')).toEqual(['day'])
  expect(found('melhor dia')).toEqual(['day'])
})

test('accents and capital letters are of no account, and the words are shown as they are written', () => {
  expect(found('COSI E FISSATO')).toEqual(['bye'])
  const [first] = findSteps(map, 'e so isso')
  expect(first?.words).toEqual({ locale: 'pt-BR', prompt: 'bye', excerpt: 'Até logo! 👋 É só isso.' })
})

test('a long text is shown around what was found in it', () => {
  const long = mapWith('visit', [
    stepWith('tell', { says: { en: `${'before '.repeat(50)}needle${' after'.repeat(50)}` } }),
  ])
  const [first] = findSteps(long, 'needle')
  expect(first?.words?.excerpt).toMatch(/^….*needle.*…$/)
  expect(first?.words?.excerpt.length).toBeLessThan(80)
})

test('nothing is found by nothing, and no more than anybody reads', () => {
  expect(found('')).toEqual([])
  expect(found('   ')).toEqual([])
  expect(found('zebra')).toEqual([])
  const many = mapWith(
    'visit',
    Array.from({ length: 10_000 }, (_, at) => stepWith(`step_${at}`)),
  )
  expect(findSteps(many, 'step')).toHaveLength(20)
})
