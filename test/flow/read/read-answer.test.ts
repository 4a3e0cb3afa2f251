import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerType } from '../../../src/flow/answer-spec.ts'
import { finders } from '../../../src/flow/read/finders.ts'
import { readAnswer } from '../../../src/flow/read/read-answer.ts'
import { readChoice } from '../../../src/flow/read/read-choice.ts'
import { readCorrection } from '../../../src/flow/read/read-correction.ts'
import { readFirstMessage } from '../../../src/flow/read/read-first-message.ts'
import { parseAnswerName, parseLocale } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { contextIn, specOf } from './reading-case.ts'

const types = Object.keys(finders) as readonly AnswerType[]
const locales = ['pt-BR', 'it', 'es', 'en'] as const
const values = { small: 'Pequeno', large: 'Grande' }
const shards = [
  'não',
  'sim',
  ' ',
  '1042',
  'R$',
  ',',
  '.',
  '12/08',
  'sexta',
  'às 11',
  '@',
  'mil',
  '👍🏽',
  'º',
  '\u200b',
  '#',
  'é',
  '-',
  '\ud800',
  'SW1A 1AA',
  '+55',
  '?',
]
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...shards), { maxLength: 20 }).map((parts) => parts.join('')),
)

test('whatever is written is read or not, never thrown at, and what was read lies within the words', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...locales), fc.constantFrom(...types), (text, locale, type) => {
      const reading = readAnswer(specOf(type), new RawText(text), contextIn(locale, { values }))
      if (reading.outcome !== 'read') return
      expect(reading.start).toBeGreaterThanOrEqual(0)
      expect(reading.end).toBeGreaterThan(reading.start)
      expect(reading.end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})

test('choices and corrections take any words', () => {
  fc.assert(
    fc.property(
      words,
      fc.array(words, { maxLength: 10 }),
      fc.constantFrom(...locales),
      (text, titles, locale) => {
        const choice = readChoice(
          titles.map((title) => ({ title })),
          new RawText(text),
          parseLocale(locale),
        )
        expect(choice === null || titles.includes(choice.title)).toBe(true)
        readCorrection(new RawText(text))
      },
    ),
    { numRuns: 200 },
  )
})

describe('a first message', () => {
  const answers = new Map([
    [parseAnswerName('order_number'), specOf('order_number', { personal: false })],
    [parseAnswerName('email'), specOf('email')],
    [parseAnswerName('name'), specOf('name')],
    [parseAnswerName('story'), specOf('text')],
  ])

  test('fills what it says with certainty and never a name or free text', () => {
    const said = 'oi, sou a Ana, cadê o 1042? meu email é ana@example.org'
    const read = readFirstMessage(answers, new RawText(said), contextIn('pt-BR'))
    expect([...read].map(([name, { value }]) => [name, value])).toEqual([
      ['order_number', '1042'],
      ['email', 'ana@example.org'],
    ])
  })

  test('fills nothing where two numbers could be meant, or two answers want one', () => {
    const context = contextIn('pt-BR')
    expect(readFirstMessage(answers, new RawText('cadê o 1042 e o 1043?'), context).size).toBe(0)
    const two = new Map([
      [parseAnswerName('from'), specOf('date')],
      [parseAnswerName('to'), specOf('date')],
    ])
    expect(readFirstMessage(two, new RawText('sexta que vem'), context).size).toBe(0)
  })
})

/** Milliseconds for one reading of the worst text, on a slow shared machine. */
const patience = 1500

test('hostile words of 64 KB cost no more than long ones', () => {
  const hostile = [
    '1 ',
    '1-',
    '9',
    'a@',
    'não ',
    'às 11 ',
    '12/08 ',
    'mil e ',
    'a.b.',
    '(11',
    'é o ',
    '#',
    'vent',
    'sexta ',
    '\u0301',
    '*_',
    'R$1,',
    'sw1a ',
    ' ',
    '- ',
  ]
  const context = contextIn('it', { values })
  const slow: string[] = []
  for (const shard of hostile)
    for (const type of types) {
      const text = new RawText(shard.repeat(Math.ceil(65_536 / shard.length)))
      const start = performance.now()
      readAnswer(specOf(type), text, context)
      if (performance.now() - start > patience) slow.push(`${type}: ${shard}`)
    }
  expect(slow).toEqual([])
})
