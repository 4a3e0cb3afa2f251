import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import type { FindingKind } from '../../src/privacy/finding.ts'
import {
  answeredBy,
  asksElse,
  leftOpen,
  lookedFor,
  noQuestion,
  openAfter,
} from '../../src/privacy/open-question.ts'

/** A line as it is stored: `{NAME}` is where a value stood. */
function stored(text: string): AnonymizedText {
  const tokens = [...text.matchAll(/\{(\w+)\}/g)].map(({ 0: mark, 1: kind, index }) => {
    return { start: index, end: index + mark.length, kind: kind as FindingKind, n: 1 }
  })
  return AnonymizedText.of(new RawText(text), tokens)
}

const openOf = (...lines: readonly string[]) =>
  lines.map(stored).reduce((open, line) => openAfter(line, open), noQuestion)

describe('what a line of the business leaves open', () => {
  test('a line that asks nothing leaves the number that was asked for to be expected', () => {
    const line = 'É só para a nossa segurança, ninguém mais vê essa informação depois do cadastro.'
    expect(openOf('Qual o CPF?', line)).toEqual({ ...noQuestion, expected: ['CPF'] })
    expect(openOf('Qual o CPF?', line, line)).toEqual({ ...noQuestion, expected: ['CPF'] })
  })

  test('a short line that names nothing asks for the same again', () => {
    const open = answeredBy(stored('{CPF}'), openOf('Qual o CPF?'))
    expect(openAfter(stored('E o outro?'), open)).toEqual({
      asked: ['CPF'],
      expected: ['ACCOUNT'],
      answered: [],
    })
  })

  test('what is read back is asked for; a name beside a quantity is not', () => {
    expect(openOf('{ADDRESS}, moram lá ainda?').asked).toEqual(['ADDRESS'])
    expect(openOf('Moram em {ADDRESS}, certo?').asked).toEqual(['ADDRESS'])
    expect(openOf('Quantas caixas, {NAME}?')).toEqual(noQuestion)
  })

  test('the name of a token is no question for such a value', () => {
    expect(openOf('Obrigado, {NAME}!')).toEqual(noQuestion)
    expect(openOf('Anotei {CPF}, {EMAIL} e {ADDRESS}, já lhe respondo.')).toEqual(noQuestion)
  })

  test('an unknown question lets a number be expected, one of the business none', () => {
    expect(openOf('And what does the sticker under the box say?').expected).toEqual(['ACCOUNT'])
    expect(openOf('Qual o CPF?', 'How many people shall we lay the table for?')).toEqual(noQuestion)
  })

  test('another question asks for something else, the same once more does not', () => {
    const open = openOf('Data de nascimento?')
    expect(asksElse(stored('E quantas peças?'), open, openOf('E quantas peças?'))).toBe(true)
    expect(asksElse(stored('Que dia nasceu?'), open, openOf('Que dia nasceu?'))).toBe(false)
  })
})

test('what is not asked for any more is only found where it plainly looks like it, and a name not at all', () => {
  const open = leftOpen({ ...noQuestion, asked: ['NAME', 'SECRET'] })
  expect(open).toEqual({ ...noQuestion, expected: ['SECRET'] })
  expect(lookedFor(open, 'ta bom vai 804417')).toMatchObject([{ kind: 'SECRET', start: 11, end: 17 }])
  expect(lookedFor(open, 'quero 2 caixas')).toEqual([])
})
