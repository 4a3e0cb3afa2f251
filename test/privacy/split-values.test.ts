import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { anonymize } from '../../src/privacy/anonymize.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { hideKnownSplit, hideSplit, mayEndValue } from '../../src/privacy/split-values.ts'
import { createTalkMemory, remask, type TalkMemory } from '../../src/privacy/talk-memory.ts'

const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 1000 }
const masked = async (words: RawText, memory: TalkMemory) =>
  (
    await anonymize(parts, words, {
      hint: { locale: 'pt-BR', country: 'BR' },
      known: [],
      asked: [],
      memory,
    })
  ).text

/** The lines as they are stored after the last of them came in. */
async function stored(...messages: readonly string[]): Promise<readonly string[]> {
  const memory = createTalkMemory([])
  let lines: readonly AnonymizedText[] = []
  for (const message of messages) {
    lines = [...lines, await masked(new RawText(message), memory)]
    const last = lines.at(-1)
    if (!last || !mayEndValue(last)) continue
    lines = await hideSplit(masked, lines, memory)
  }
  return lines.map(({ text }) => text)
}

describe('a value that is written over several messages', () => {
  test('a CPF in two halves', async () => {
    const [first, second] = await stored('meu cpf é 529982', '24725')
    expect(first).toBe('meu cpf é [CPF_1]')
    expect(second).toMatch(/^\[[A-Z]+_1\]$/)
  })

  test('an e-mail, first who and then where', async () => {
    const lines = await stored('zulmira.tavo', '@example.org')
    expect(lines.join('|')).not.toMatch(/zulmira|tavo|example/)
  })

  test('an address over three messages', async () => {
    const lines = await stored('moro na Rua das Palmeiras', '88', 'apto 42')
    expect(lines.join('|')).not.toMatch(/Palmeiras|88|42/)
  })

  test('a phone number, the area code first', async () => {
    const lines = await stored('meu zap é 11', '95555-0173')
    expect(lines.join('|')).not.toMatch(/11|95555|0173/)
  })

  test.each([
    ['oi', 'quero 2', 'o 1042'],
    ['cadê o 1042?', 'e o 1043?'],
    ['custa 100', '200 reais'],
    ['são 3 velas', '10 cm cada'],
  ])('%s / %s: numbers that belong to nobody stay', async (...messages) => {
    expect(await stored(...messages)).toEqual(messages)
  })
})

describe('pieces of a value that are hidden already', () => {
  const replace = (text: string, kind: 'PASSPORT' | 'CPF', memory: TalkMemory) =>
    AnonymizedText.of(new RawText(text), [{ start: 0, end: text.length, ...memory.tokenFor(kind, text) }])
  const nothing = async () => undefined

  test('are known as one when the business reads it back', async () => {
    const memory = createTalkMemory([])
    const lines = [replace('ZK4471', 'PASSPORT', memory), replace('208', 'PASSPORT', memory)]
    await hideSplit(nothing, lines, memory)
    const reply = AnonymizedText.of(new RawText('Então ZK4471208?'), [])
    expect(remask(reply, memory)?.text).toMatch(/^Então \[PASSPORT_\d\]\?$/)
  })

  test('the rest of one is hidden where it is said to be the rest', async () => {
    const memory = createTalkMemory([])
    const begun = replace('417.209.633', 'CPF', memory)
    const rest = AnonymizedText.of(new RawText('faltou 27'), [])
    const [, hidden] = await hideSplit(nothing, [begun, rest], memory)
    expect(hidden?.text).toMatch(/^faltou \[CPF_\d\]$/)
    const count = AnonymizedText.of(new RawText('quero 27'), [])
    expect(await hideSplit(nothing, [begun, count], memory)).toEqual([begun, count])
  })

  test('are hidden in the lines they stand in when they become known as one later', () => {
    const memory = createTalkMemory([])
    const lines = ['um fusca azul, KZQ 4J', '17'].map((words) => AnonymizedText.of(new RawText(words), []))
    memory.tokenFor('PLATE', 'KZQ4J17')
    const hidden = hideKnownSplit(lines, memory)
    expect(hidden.map((line) => line.text)).toEqual(['um fusca azul, [PLATE_1]', '[PLATE_1]'])
  })
})

test('however many messages come in, what is read as one does not grow with them', async () => {
  let longest = 0
  const takesAll = async (words: RawText, memory: TalkMemory) => {
    const text = RawText.reveal(words)
    longest = Math.max(longest, text.length)
    memory.tokenFor('PHONE', text)
  }
  const memory = createTalkMemory([])
  let lines: readonly AnonymizedText[] = []
  for (let n = 0; n < 16; n += 1) {
    lines = [...lines, AnonymizedText.of(new RawText(`o 5295${n} e`), [])]
    lines = await hideSplit(takesAll, lines, memory)
  }
  expect(longest).toBeLessThan(1000)
})
