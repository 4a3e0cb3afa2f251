import { expect, test } from 'vitest'
import { packModel } from '../../scripts/train-names/pack-model.ts'
import { Perceptron } from '../../scripts/train-names/perceptron.ts'
import { readMarked } from '../../scripts/train-names/read-lessons.ts'
import { trainGate } from '../../scripts/train-names/train-gate.ts'
import type { NamePool } from '../../scripts/train-names/vary.ts'
import { vary } from '../../scripts/train-names/vary.ts'
import { seededRandom } from '../../src/intent/seeded-random.ts'
import { bestPath } from '../../src/privacy/detect/sequence/best-path.ts'
import { scoresOf } from '../../src/privacy/detect/sequence/decode.ts'
import { gateFeatures, isOpen } from '../../src/privacy/detect/sequence/gate.ts'
import { surroundingsOf } from '../../src/privacy/detect/sequence/surroundings.ts'
import { tags } from '../../src/privacy/detect/sequence/tags.ts'
import { margin, type Tokens } from '../../src/privacy/detect/sequence/token-arrays.ts'
import { tokensOf } from '../../src/privacy/detect/sequence/tokens.ts'
import { viewOf } from '../../src/privacy/detect/view.ts'

const pool: NamePool = { first: ['iracema', 'otto', 'ngozi'], last: ['brandt', 'quispe', 'okoro'] }
const lessons = [
  'quem recebe é [[PERSON|Bia]]',
  'fala com [[PERSON|Téo]]',
  'tem vestido Clara?',
  'quero 2 pizzas',
].map(readMarked)

const nothingTold = ({ count }: Tokens) => new Uint8Array(count + 2 * margin)

/** The lessons as the trainer sees them, with names in them that the seed decides. */
function examples(random: () => number) {
  return lessons.map((lesson) => {
    const { text, marks } = vary(lesson, pool, random)
    const tokens = tokensOf(viewOf(text))
    const gold = new Uint8Array(tokens.count).map((_, index) =>
      marks.some(({ start, end }) => start <= (tokens.start[index] ?? 0) && (tokens.end[index] ?? 0) <= end)
        ? tags.indexOf('PERSON')
        : 0,
    )
    return { tokens, told: nothingTold(tokens), gold }
  })
}

/** A model taught the lessons. */
function taught(seed: number) {
  const random = seededRandom(seed)
  const perceptron = new Perceptron(2 ** 15, { missed: 12, masked: 8 }, 0.2, random)
  for (let round = 0; round < 30; round++)
    for (const { tokens, told, gold } of examples(random)) perceptron.learn(tokens, told, gold)
  return packModel(perceptron.average(), 2 ** 15)
}

test('what surrounds a name is learned, not the name', () => {
  const { model } = taught(3)
  const said = (text: string) => {
    const tokens = tokensOf(viewOf(text))
    const scores = scoresOf(tokens, nothingTold(tokens), model, { alone: 0, beside: 0 })
    return [...bestPath(scores, model.steps, tokens.count)].map((tag) => tags[tag])
  }
  expect(said('quem recebe é Zulmira').at(-1)).toBe('PERSON')
  expect(said('tem vestido Zulmira?')).not.toContain('PERSON')
})

test('the same seed makes the same model, another seed another', () => {
  expect(taught(3).weights).toEqual(taught(3).weights)
  expect(taught(3).weights).not.toEqual(taught(4).weights)
})

test('a gate lets the words of names through and shuts out what no name stands beside', () => {
  const { model } = taught(3)
  const random = seededRandom(5)
  const gate = trainGate(Array.from({ length: 50 }, () => examples(random)).flat(), model)
  const isLetThrough = (text: string) => {
    const tokens = tokensOf(viewOf(text))
    const seen = surroundingsOf(tokens, nothingTold(tokens))
    const buckets = new Uint32Array(gateFeatures)
    return Array.from({ length: tokens.count }, (_, index) => isOpen(gate, seen, index + margin, buckets))
  }
  expect(isLetThrough('quem recebe é Zulmira').at(-1)).toBe(true)
  expect(isLetThrough('tem vestido azul?')).toContain(false)
})

test('a varied message keeps its marks on the values', () => {
  const random = seededRandom(5)
  const lesson = readMarked('sou [[PERSON|Ana Souza]], moro na [[ADDRESS|rua Tal, 4]]')
  for (let time = 0; time < 50; time++) {
    const { text, marks } = vary(lesson, pool, random)
    const [name, street] = marks.map(({ start, end }) => text.slice(start, end))
    expect(text.toLowerCase()).toBe(`sou ${name}, moro na ${street}`.toLowerCase())
  }
})
