import { describe, expect, test } from 'vitest'
import { RawText } from '../../../src/message/raw-text.ts'
import { viewOf } from '../../../src/privacy/detect/view.ts'
import { findKnown, indexKnown } from '../../../src/privacy/known-values.ts'

function found(name: string, text: string): string[] {
  const index = indexKnown([{ kind: 'NAME', value: new RawText(name) }])
  return findKnown(index, viewOf(text)).map(({ start, end }) => text.slice(start, end))
}

describe('somebody whose name is known', () => {
  test.each([
    ['Clotildes Marvani', 'a cloti disse que sim', 'cloti'],
    ['Eduarda Quintela', 'Até amanhã, Duda!', 'Duda'],
    ['Rosângela Tervo', 'só isso, a Rô agradece', 'Rô'],
    ['Abiodun Falk', 'Abi is fine', 'Abi'],
    ['Ludmila Pranto', 'a Lu vai passar aí', 'Lu'],
    ['Leonora Fitch', 'ask Nora about it', 'Nora'],
    ['Paulo Ventresca', 'fala com o paulinho', 'paulinho'],
    ['Robert Osgard', 'robbie has the key', 'robbie'],
    ['Salvatore Brigante', 'chiamate Turi', 'Turi'],
    ['Gumersinda Ostos', 'que la gumer no oye', 'gumer'],
  ])('%s is found in "%s"', (name, text, expected) => {
    expect(found(name, text)).toContain(expected)
  })

  test.each([
    ['Valentina Orsolo', 'vale, a domani'],
    ['Marina Fellows', 'mar revolto hoje'],
    ['Eduarda Quintela', 'tenho uma duda sobre o pedido'],
    ['Nora Fitch', 'No, thanks. I do No. 4'],
    ['Paulo Lima', 'um suco de limao'],
  ])('%s leaves "%s" as it is', (name, text) => {
    expect(found(name, text)).toEqual([])
  })
})
