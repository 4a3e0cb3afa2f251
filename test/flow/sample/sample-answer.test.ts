import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerType } from '../../../src/flow/answer-spec.ts'
import { sampleAnswer } from '../../../src/flow/sample/sample-answer.ts'
import { sampleResult } from '../../../src/flow/sample/sample-result.ts'
import type { ResultField } from '../../../src/flow/service.ts'
import { parseAnswerName } from '../../../src/ids.ts'
import { answered, specOf } from '../read/reading-case.ts'

const locales = ['pt-BR', 'it', 'es', 'en'] as const
const types: readonly AnswerType[] = [
  'text',
  'name',
  'order_number',
  'postcode',
  'date',
  'number',
  'money',
  'yes_no',
  'email',
  'phone',
  'document',
  'address',
]
/** The readers' Wednesday is the fourth of March. */
const tomorrow = '2026-03-05'

test.each(locales)('what a made-up person says is read as the value a flow comes to know: %s', (locale) => {
  for (const type of types) {
    const { value, said } = sampleAnswer(specOf(type), { locale, tomorrow })
    expect(answered(type, locale, String(said)), type).toBe(value)
  }
})

test('a made-up number or amount is one that the question takes, and is said so that it is read', () => {
  const whole = fc.integer({ min: 1, max: 90_000 })
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.constantFrom(...locales),
      fc.constantFrom('number', 'money'),
      (a, b, locale, type) => {
        const range = { least: Math.min(a, b), most: Math.max(a, b) }
        const { value, said } = sampleAnswer(specOf(type as AnswerType, range), { locale, tomorrow })
        expect(answered(type as AnswerType, locale, String(said), range)).toBe(value)
      },
    ),
    { numRuns: 100 },
  )
})

test('a made-up record holds what the flow asks for by the same name, and each row something else', () => {
  const field = {
    path: '.',
    rest: [],
    glue: ' ',
    personal: true,
    kind: null,
    optional: false,
    sentAs: 'itself',
  } as const
  const items: Readonly<Record<string, ResultField>> = { day: { ...field, type: 'date' } }
  const result = {
    cep: { ...field, type: 'text' },
    phone: { ...field, type: 'text' },
    status: { ...field, type: 'choice', values: ['open', 'done'], map: new Map(), otherwise: null },
    days: { ...field, type: 'list', items },
  } as const
  const answers = new Map([[parseAnswerName('cep'), specOf('postcode')]])
  const known = { answers, locale: 'es', tomorrow, day: '2026-02-28', phone: '34600000000' }
  const choices = { 'orders.find.status': 'done' }
  expect(sampleResult({ name: 'orders.find', result }, { ...known, choices })).toEqual({
    cep: sampleAnswer(specOf('postcode'), known).said,
    phone: '34600000000',
    status: 'done',
    days: [{ day: '2026-02-28' }, { day: '2026-03-01' }],
  })
})
