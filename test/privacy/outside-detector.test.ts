import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { compareFindings, type KindCount } from '../../src/privacy/compare-findings.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import type { Detector } from '../../src/privacy/detector.ts'
import type { Finding } from '../../src/privacy/finding.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { anonymizerWith, type OutsideDetector } from '../../src/privacy/outside-detector.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 2000 }
/** Only the e-mail is for our own detectors to find. */
const words = 'o quvolzyx chegou, e-mail zyx@example.org'
const name = { kind: 'NAME', start: 2, end: 10, confidence: 0.7 } as const

const anonymized = async (outside: OutsideDetector | null, text = words) => {
  const context = {
    hint: { locale: 'pt-BR', country: 'BR' },
    known: [],
    asked: [],
    memory: createTalkMemory([]),
  }
  return (await anonymizerWith(parts, outside).anonymize(new RawText(text), context)).text
}

const answering = (findings: unknown): Detector => ({
  name: 'outside',
  detect: async () => findings as readonly Finding[],
})

const failures: readonly (readonly [string, Detector['detect']])[] = [
  ['throws', () => Promise.reject(new Error(words))],
  [
    'throws at once',
    () => {
      throw new Error(words)
    },
  ],
  ['hangs', () => new Promise(() => undefined)],
  ['answers garbage', answering('a NAME').detect],
  ['answers null', answering(null).detect],
  ['answers half a finding', answering([name, { kind: 'NAME', start: 4 }]).detect],
  ['is out of bounds', answering([{ ...name, end: 4000 }]).detect],
  ['is before its own end', answering([{ ...name, end: 1 }]).detect],
  ['invents a kind', answering([{ ...name, kind: 'SHOE_SIZE' }]).detect],
]

describe('a detector beside our own', () => {
  test.each(['hold', 'local-only'] as const)('adds to what ours find: %s', async (use) => {
    const text = await anonymized({ use, detector: answering([name]) })
    expect(text).toBe('o [NAME_1] chegou, e-mail [EMAIL_1]')
  })

  test.each(failures)('that %s holds the message', async (_, detect) => {
    const outside = { use: 'hold', detector: { name: 'outside', detect } } as const
    const error = await anonymized(outside).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'DETECTOR_FAILED' })
    expect(JSON.stringify([String(error), (error as Error).stack, (error as Error).cause])).not.toContain(
      'Zyx',
    )
  })

  test.each(failures)('that %s is done without, where the policy is local only', async (_, detect) => {
    const start = performance.now()
    const alone = await anonymized(null)
    expect(await anonymized({ use: 'local-only', detector: { name: 'outside', detect } })).toBe(alone)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('a detector in the shadow', () => {
  const shadowing = () => {
    const counted: (readonly KindCount[])[] = []
    return { counted, count: (counts: readonly KindCount[]) => void counted.push(counts) }
  }

  test('changes nothing of what is stored, and is not waited for', async () => {
    const { counted, count } = shadowing()
    let answer: (findings: readonly Finding[]) => void = () => undefined
    const detect = () => new Promise<readonly Finding[]>((resolve) => (answer = resolve))
    const alone = await anonymized(null)
    expect(await anonymized({ use: 'shadow', detector: { name: 'outside', detect }, count })).toBe(alone)
    expect(counted).toEqual([])
    answer([name])
    await new Promise((resolve) => setTimeout(resolve))
    expect(counted).toEqual([
      [
        { kind: 'EMAIL', both: 0, onlyOurs: 1, onlyTheirs: 0 },
        { kind: 'NAME', both: 0, onlyOurs: 0, onlyTheirs: 1 },
      ],
    ])
  })

  test.each(failures.filter(([how]) => how !== 'hangs'))('that %s is not counted', async (_, detect) => {
    const { counted, count } = shadowing()
    await anonymized({ use: 'shadow', detector: { name: 'outside', detect }, count })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(counted).toEqual([])
  })
})

describe('what two engines found', () => {
  const finding = fc
    .record({
      kind: fc.constantFrom('NAME', 'CPF', 'PHONE'),
      start: fc.nat(60),
      size: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ kind, start, size }) => ({ kind, start, end: start + size, confidence: 0.5 }) as Finding)
  const some = fc.array(finding, { maxLength: 12 })
  const sum = (counts: readonly KindCount[], of: 'both' | 'onlyOurs' | 'onlyTheirs') =>
    counts.reduce((total, count) => total + count[of], 0)

  test('is the same from both sides: what one alone found is what the other missed', () => {
    fc.assert(
      fc.property(some, some, (ours, theirs) => {
        const [there, back] = [compareFindings(ours, theirs), compareFindings(theirs, ours)]
        expect(sum(there, 'onlyOurs')).toBe(sum(back, 'onlyTheirs'))
        expect(sum(there, 'onlyTheirs')).toBe(sum(back, 'onlyOurs'))
        expect(sum(there, 'both') > 0).toBe(sum(back, 'both') > 0)
      }),
      { numRuns: 200 },
    )
  })

  test('agrees with itself', () => {
    fc.assert(
      fc.property(some, (ours) => {
        const counts = compareFindings(ours, ours)
        expect([sum(counts, 'onlyOurs'), sum(counts, 'onlyTheirs')]).toEqual([0, 0])
      }),
      { numRuns: 100 },
    )
  })
})
