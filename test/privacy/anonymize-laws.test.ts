import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import type { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { createTalkMemory, type MemoryEntry, remask } from '../../src/privacy/talk-memory.ts'

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1_000 }

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'cpf 529.982.247-25',
    '52998224725',
    'Ana Souza',
    'ana',
    'sou o Breno',
    'breno@example.org',
    ' é ',
    'arroba',
    '@',
    ' ponto com',
    'rua 7, 12',
    '[CPF_1]',
    '[CPF',
    '_1]',
    '[NAME_2] Souza',
    '\ud83d',
    '\u200b',
    '１２',
  ),
)
const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(' '))

async function masked(words: string, entries: readonly MemoryEntry[] = []) {
  const memory = createTalkMemory(entries)
  const { text, findings } = await anonymize(parts, new RawText(words), {
    hint: { locale: null, country: null },
    known: [],
    asked: [],
    memory,
  })
  return { text, findings, memory }
}

const always = (law: (words: string) => Promise<void>) =>
  fc.assert(fc.asyncProperty(text, law), { numRuns: 200 })

/** What stands between the tokens. */
function outside({ text, tokens }: AnonymizedText): readonly string[] {
  const ends = [0, ...tokens.map(({ end }) => end)]
  return ends.map((end, at) => text.slice(end, tokens[at]?.start))
}

test('every finding is a stretch of the words, in order, and every token stands where its label is', () =>
  always(async (words) => {
    const { text, findings } = await masked(words)
    let done = 0
    for (const { start, end } of findings) {
      expect(start).toBeGreaterThanOrEqual(done)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(words.length)
      done = end
    }
    expect(text.tokens).toHaveLength(findings.length)
    for (const { start, end, kind, n } of text.tokens)
      expect(text.text.slice(start, end)).toBe(`[${kind}_${n}]`)
  }))

test('nothing outside the findings changes', () =>
  always(async (words) => {
    const { text, findings } = await masked(words)
    const ends = [0, ...findings.map(({ end }) => end)]
    expect(outside(text)).toEqual(ends.map((end, at) => words.slice(end, findings[at]?.start)))
  }))

test('tokens and what the vault has for them give the words back, where a value has one spelling', () =>
  always(async (words) => {
    const { text, findings, memory } = await masked(words)
    const vault = new Map(memory.fresh().map(({ kind, n, value }) => [`${kind} ${n}`, RawText.reveal(value)]))
    const spellings = new Map<string, Set<string>>()
    for (const [at, { kind, n }] of text.tokens.entries()) {
      const written = words.slice(findings[at]?.start, findings[at]?.end)
      const known = spellings.get(`${kind} ${n}`) ?? new Set()
      spellings.set(`${kind} ${n}`, known.add(written))
      expect(createTalkMemory(memory.fresh()).tokenFor(kind, written)).toEqual({ kind, n })
    }
    const between = outside(text)
    const revealed = text.tokens.map(({ kind, n }, at) => {
      const isOne = spellings.get(`${kind} ${n}`)?.size === 1
      return isOne ? vault.get(`${kind} ${n}`) : words.slice(findings[at]?.start, findings[at]?.end)
    })
    expect(between.map((part, at) => part + (revealed[at] ?? '')).join('')).toBe(words)
  }))

test('masked words, with what the talk knows by then, have nothing more to mask', () =>
  always(async (words) => {
    const { text, memory } = await masked(words)
    const known = createTalkMemory(memory.fresh())
    const settled = remask(text, known) ?? text
    expect(remask(settled, known)?.text).toBeUndefined()
    const again = await masked(settled.text, memory.fresh())
    for (const { start, end } of again.findings)
      expect(settled.tokens.filter((token) => token.start < end && token.end > start)).toEqual([])
  }))

test('brackets that a person types are no token, also in pieces and after the talk has learned more', () =>
  always(async (words) => {
    const { text } = await masked(`[CPF_1] ${words} [CPF _1] [CPF_`)
    const later = remask(text, createTalkMemory([{ kind: 'NAME', n: 9, value: new RawText('Breno Lima') }]))
    for (const one of [text, later ?? text]) {
      expect(one.tokens.filter(({ start }) => start < '[CPF_1]'.length)).toEqual([])
      expect(one.text.startsWith('[CPF_1] ')).toBe(true)
    }
  }))
