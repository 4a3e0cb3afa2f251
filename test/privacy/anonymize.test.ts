import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { caseNumberOf } from '../../src/handoff/case/case-number.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { type AnonymizeContext, createAnonymizer } from '../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import type { Detector } from '../../src/privacy/detector.ts'
import type { Finding } from '../../src/privacy/finding.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'

const anonymizer = createAnonymizer({
  detectors: embeddedDetectors(),
  masking: noMaskingWords,
  patience: 200,
})

const context = (over: Partial<AnonymizeContext>): AnonymizeContext => ({
  hint: { locale: 'pt-BR', country: 'BR' },
  known: [],
  asked: [],
  memory: createTalkMemory([]),
  ...over,
})

const mask = async (words: string, over: Partial<AnonymizeContext>) =>
  (await anonymizer(new RawText(words), context(over))).text

describe('what is stored of a message', () => {
  test('a value has the same token every time it occurs in the talk', async () => {
    const memory = createTalkMemory([])
    expect(await mask('meu cpf é 529.982.247-25', { memory })).toBe('meu cpf é [CPF_1]')
    expect(await mask('repito: 52998224725', { memory })).toBe('repito: [CPF_1]')
    expect(await mask('o do meu pai é cpf 111.444.777-35', { memory })).toBe('o do meu pai é cpf [CPF_2]')
    expect(memory.fresh()).toHaveLength(2)
  })

  test('an empty message and broken UTF-16 pass through', async () => {
    expect(await mask('', {})).toBe('')
    expect(await mask('oi \ud83d tudo bem \udc00?', {})).toBe('oi \ud83d tudo bem \udc00?')
  })

  test('a number we gave is no personal value, however it is written, and what stands beside it is masked', async () => {
    const own = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(caseNumberOf)
    const as = fc.constantFrom('protocolo ', 'é sobre o caso ', '', 'meu atendimento é o ', 'oi, ')
    await fc.assert(
      fc.asyncProperty(own, as, fc.boolean(), async (number, before, isSmall) => {
        const written = isSmall ? number.toLowerCase() : number
        const masked = await mask(`${before}${written}, cpf 529.982.247-25`, { ours: [number] })
        expect(masked).toContain(written)
        expect(masked).toContain('cpf [CPF_1]')
      }),
      { numRuns: 200 },
    )
  })

  test('brackets a person types are no token', async () => {
    const stored = await anonymizer(new RawText('[CPF_1] não é nada'), context({}))
    expect(stored.tokens).toEqual([])
  })

  test('what looks like a token is no value, whatever stands around it; what stands beside it is masked', async () => {
    expect(await mask('cpf [CPF_1], é da Ana Souza', {})).toBe('cpf [CPF_1], é da [NAME_1]')
    expect(await mask('meu cpf é [CPF_52998224725]', {})).not.toContain('529')
    const known = [{ kind: 'NAME', value: new RawText('Souza') }] as const
    expect(await mask('Ana [NAME_2] Souza', { known })).toBe('[NAME_1] [NAME_2] [NAME_2]')
  })

  test('what was asked for is hidden although it looks like nothing', async () => {
    expect(await mask('Zyqwen Trobb', { asked: ['NAME'] })).toBe('[NAME_1]')
    expect(await mask('oi, pode ser 4477', { asked: ['ID_NUMBER'] })).toBe('oi, pode ser [ID_NUMBER_1]')
    expect(await mask('flor de lis', { asked: ['SECRET'] })).toBe('[SECRET_1]')
  })

  test('a question or a refusal is no answer', async () => {
    expect(await mask('por que precisa disso?', { asked: ['NAME'] })).toBe('por que precisa disso?')
    expect(await mask('quero falar com um atendente', { asked: ['CPF'] })).toBe(
      'quero falar com um atendente',
    )
  })
})

const withGetter = () => {
  let looks = 0
  return [
    {
      kind: 'CPF',
      start: 0,
      confidence: 1,
      get end() {
        return looks++ > 0 ? 2 : Number.NaN
      },
    },
  ]
}

const broken: readonly (readonly [string, Detector['detect']])[] = [
  [
    'throws',
    () => {
      throw new Error('quoting 529.982.247-25')
    },
  ],
  ['rejects', () => Promise.reject(new Error('quoting 529.982.247-25'))],
  ['never answers', () => new Promise<Finding[]>(() => {})],
  ['answers nothing', () => undefined as unknown as Finding[]],
  ['answers a stretch beyond the text', () => [{ kind: 'CPF', start: 0, end: 900, confidence: 1 }]],
  ['answers an empty stretch', () => [{ kind: 'CPF', start: 2, end: 2, confidence: 1 }]],
  [
    'throws a fault of ours with the words in it',
    () => {
      throw new Fault('DETECTOR_FAILED', 'quoting 529.982.247-25')
    },
  ],
  ['answers words', () => 'meu cpf é 529.982.247-25' as unknown as Finding[]],
  ['answers a hole', () => [null] as unknown as Finding[]],
  ['answers half a place', () => [{ kind: 'CPF', start: 0.5, end: 2, confidence: 1 }]],
  ['is surer than sure', () => [{ kind: 'CPF', start: 0, end: 2, confidence: Number.NaN }]],
  ['answers something else at the second look', () => withGetter() as unknown as Finding[]],
  [
    'answers an unknown kind',
    () => [{ kind: 'toString', start: 0, end: 2, confidence: 1 } as unknown as Finding],
  ],
]

describe('a detector that fails', () => {
  test.each(broken)('stops the message when it %s, and no word of it is in the fault', async (_, detect) => {
    const failing = createAnonymizer({
      detectors: [...embeddedDetectors(), { name: 'broken', detect }],
      masking: noMaskingWords,
      patience: 20,
    })
    const outcome = failing(new RawText('meu cpf é 529.982.247-25'), context({}))
    await expect(outcome).rejects.toMatchObject({ code: 'DETECTOR_FAILED' })
    await outcome.catch((error: Error) => {
      expect(`${error.message}${error.stack}${String(error.cause)}`).not.toContain('529')
    })
  })
})
