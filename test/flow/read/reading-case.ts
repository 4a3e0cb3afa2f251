import { expect } from 'vitest'
import { instantOf } from '../../../src/clock.ts'
import type { AnswerSpec, AnswerType } from '../../../src/flow/answer-spec.ts'
import { type Reading, readAnswer } from '../../../src/flow/read/read-answer.ts'
import { readFirstMessage, type UnaskedContext } from '../../../src/flow/read/read-first-message.ts'
import { parseAnswerName, parseLocale } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'

/** Wednesday, March 4, 2026, noon in São Paulo. */
export const wednesday = instantOf(Date.parse('2026-03-04T15:00:00Z'))

export const specOf = (type: AnswerType, own: Partial<AnswerSpec> = {}): AnswerSpec => ({
  type,
  personal: true,
  keep: null,
  within: null,
  least: null,
  most: null,
  pattern: null,
  accept: ['text'],
  values: [],
  ...own,
})

export const contextIn = (locale: string, own: Partial<UnaskedContext> = {}): UnaskedContext => ({
  locale: parseLocale(locale),
  timezone: 'America/Sao_Paulo',
  now: wednesday,
  ownWords: () => null,
  ...own,
})

export const answer = (
  type: AnswerType,
  locale: string,
  words: string,
  own: Partial<AnswerSpec> = {},
): Reading => readAnswer(specOf(type, own), new RawText(words), contextIn(locale))

/** The value read; `null` when unread, else the other outcome as one word. */
export function valueRead(reading: Reading) {
  if (reading.outcome === 'read') return reading.value
  if (reading.outcome === 'several') return `several: ${reading.values.join(' ')}`
  return reading.outcome === 'refused' ? `refused: ${reading.why}` : null
}

export const answered = (type: AnswerType, locale: string, words: string, own: Partial<AnswerSpec> = {}) =>
  valueRead(answer(type, locale, words, own))

/** What a free sentence gives for a type; null when nothing is certain. */
export function inSentence(type: AnswerType, locale: string, words: string) {
  const name = parseAnswerName('asked')
  const read = readFirstMessage(new Map([[name, specOf(type)]]), new RawText(words), contextIn(locale))
  return read.get(name)?.value ?? null
}

export function expectStretch(reading: Reading, words: string, said: string) {
  expect(reading.outcome).toBe('read')
  if (reading.outcome === 'read') expect(words.slice(reading.start, reading.end)).toBe(said)
}
