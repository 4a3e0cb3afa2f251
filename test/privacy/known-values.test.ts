import { describe, expect, test } from 'vitest'
import { RawText } from '../../src/message/raw-text.ts'
import { viewOf } from '../../src/privacy/detect/view.ts'
import type { FindingKind } from '../../src/privacy/finding.ts'
import { findKnown, indexKnown } from '../../src/privacy/known-values.ts'

function found(kind: FindingKind, value: string, text: string): string[] {
  const index = indexKnown([{ kind, value: new RawText(value) }])
  return findKnown(index, viewOf(text)).map(({ start, end }) => text.slice(start, end))
}

const hits: readonly (readonly [FindingKind, string, string, string])[] = [
  ['PHONE', '+55 21 98888-7766', 'liga 88887766', '88887766'],
  ['PHONE', '5521988887766', 'meu zap (21) 98888.7766', '21) 98888.7766'],
  ['NAME', 'Débora Antunes', 'ANTUNES, DEBORA', 'ANTUNES'],
  ['NAME', 'Débora Antunes', 'é a antumes', 'antumes'],
  ['NAME', 'Rosa Campos', 'sou rosa campos', 'rosa'],
  ['EMAIL', 'deb@example.org', 'DEB @ example . org', 'DEB @ example . org'],
  ['ADDRESS', 'Rua das Palmeiras, 88', 'rua das palmeiras 88', 'rua das palmeiras 88'],
  ['CPF', '529.982.247-25', '529 982 247 25', '529 982 247 25'],
  ['OTHER', 'LA-4471', 'la4471', 'la4471'],
]

describe('what is known of a person', () => {
  test.each(hits)('%s %s is found in "%s"', (kind, value, text, expected) => {
    expect(found(kind, value, text)).toContain(expected)
  })

  test('an everyday word that is a part of a name is left where it is only a word', () => {
    expect(found('NAME', 'Rosa Campos', 'a blusa rosa')).toEqual([])
  })

  test('a value inside a longer number or word is another value', () => {
    expect(found('OTHER', '4471', 'pedido 944712')).toEqual([])
    expect(found('NAME', 'Ana Lima', 'banana')).toEqual([])
  })
})
