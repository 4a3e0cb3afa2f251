import { describe, expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'
import type { FindingKind } from '../../../src/privacy/finding.ts'
import { findKnown, indexKnown } from '../../../src/privacy/known-values.ts'
import { createTalkMemory } from '../../../src/privacy/talk-memory.ts'

function found(kind: FindingKind, value: string, text: string): string[] {
  const index = indexKnown([{ kind, value: new RawText(value) }])
  return findKnown(index, viewOf(text)).map(({ start, end }) => text.slice(start, end))
}

const sameDate = [
  '12/03/1980',
  '12.03.80',
  '12-3-1980',
  '1980-03-12',
  '12 de março de 1980',
  '12 mar 80',
  '12 marzo 1980',
  '12 de marzo del 1980',
  'March 12th, 1980',
  '12th of march 1980',
  '12031980',
]

describe('a date is one date in whichever words', () => {
  for (const known of ['12/03/1980', '1980-03-12', '12 de março de 1980'])
    test.each(sameDate)(`${known} is found as %s`, (written) => {
      expect(found('BIRTH_DATE', known, `nasci em ${written}, ok`)).toContain(written)
    })

  test.each(['13/03/1980', '12/04/1980', '12/03/1981', 'pedido 112/03/19801', '12 de março'])(
    '%s is another one',
    (written) => {
      expect(found('BIRTH_DATE', '12/03/1980', `em ${written}`)).toEqual([])
    },
  )
})

const streets: readonly (readonly [string, string, string])[] = [
  ['Rua das Palmeiras, 88', 'moro na r. das palmeiras n 88', 'r. das palmeiras n 88'],
  ['Rua das Palmeiras, 88 apto 12, Campinas', 'é r das palmeira, nº 88', 'r das palmeira, nº 88'],
  ['R. Palmeiras Douradas, 1187', 'na palmeiras douradas mesmo', 'palmeiras douradas'],
  ['Via Montegrappa 12', 'abito in v. montegrappa, 12', 'v. montegrappa, 12'],
  ['Viale Zanforlin, 7', 'v.le zanforlin 7', 'zanforlin 7'],
  ['Calle del Almendro 15, Madrid', 'c/ almendro, 15', 'c/ almendro, 15'],
  ['Av. Itamarandiba, 900', 'avenida itamarandiba', 'avenida itamarandiba'],
  ['14 Larkspur Road', 'larkspur rd please', 'larkspur rd'],
]

describe('a known address is found however its street is shortened', () => {
  test.each(streets)('%s in "%s"', (known, text, expected) => {
    expect(found('ADDRESS', known, text)).toContain(expected)
  })

  test('the everyday word a street is called by is only a word by itself', () => {
    expect(found('ADDRESS', 'Rua Brasil, 88', 'moro no brasil há 88 anos')).toEqual([])
  })
})

describe('slips', () => {
  test.each([
    ['CPF', '529.982.247-25', 'cpf 529.982.247-52', '529.982.247-52'],
    ['CPF', '529.982.247-25', 'é 5299822472', '5299822472'],
    ['CARD', '4539 1488 0371 6467', '4539148803716647', '4539148803716647'],
    ['NAME', 'Débora Antunes', 'fala com a debra antunez', 'antunez'],
  ] as const)('%s %s is found in "%s"', (kind, known, text, expected) => {
    expect(found(kind, known, text)).toContain(expected)
  })

  test('two orders are two, though one digit alone tells them apart', () => {
    expect(found('OTHER', '1000004711', 'e o pedido 1000004712?')).toEqual([])
  })
})

const same: readonly (readonly [FindingKind, string, string])[] = [
  ['BIRTH_DATE', '12/03/1980', '12 de março de 1980'],
  ['ADDRESS', 'Rua das Palmeiras, 88', 'r. das palmeiras n 88'],
  ['EMAIL', 'ana.lima@example.org', 'ana ponto lima arroba example ponto org'],
  ['NAME', 'Ana Souza', 'Souza, Ana'],
  ['NAME', 'Débora Antunes', 'antunez'],
  ['NAME', 'Ana Souza', 'Souza'],
  ['CPF', '529.982.247-25', '529982247-52'],
]

describe('one value has one token in a talk', () => {
  test.each(same)('%s: %s and %s', (kind, one, other) => {
    const memory = createTalkMemory([])
    const token = memory.tokenFor(kind, one)
    expect(memory.tokenFor(kind, other)).toEqual(token)
  })

  test.each([
    ['NAME', 'Ana Souza', 'Breno Souza'],
    ['BIRTH_DATE', '12/03/1980', '12/04/1980'],
    ['ADDRESS', 'Rua das Palmeiras, 88', 'Rua das Palmeiras, 90'],
    ['CPF', '529.982.247-25', '390.533.447-05'],
  ] as const)('%s: %s is not %s', (kind, one, other) => {
    const memory = createTalkMemory([])
    expect(memory.tokenFor(kind, other)).not.toEqual(memory.tokenFor(kind, one))
  })

  test('a part that two people share is neither of them', () => {
    const memory = createTalkMemory([])
    memory.tokenFor('NAME', 'Ana Souza')
    memory.tokenFor('NAME', 'Breno Souza')
    expect(memory.tokenFor('NAME', 'Souza')).toEqual({ kind: 'NAME', n: 3 })
  })
})
