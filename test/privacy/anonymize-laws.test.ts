import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1_000 }

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'cpf 529.982.247-25',
    'Ana Souza',
    ' é ',
    'arroba',
    '@',
    ' ponto com',
    'rua 7, 12',
    '[CPF_1]',
    '\ud83d',
    '\u200b',
    '１２',
  ),
)
const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(' '))

test('nothing outside the tokens changes, and tokens and values give the words back', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const { text: masked, findings } = await anonymize(parts, new RawText(words), {
        hint: { locale: null, country: null },
        known: [],
        asked: [],
        memory: createTalkMemory([]),
      })
      let restored = ''
      let done = 0
      for (const [index, token] of masked.tokens.entries()) {
        const finding = findings[index]
        restored += masked.text.slice(done, token.start) + words.slice(finding?.start, finding?.end)
        done = token.end
      }
      expect(restored + masked.text.slice(done)).toBe(words)
    }),
    { numRuns: 200 },
  )
})
