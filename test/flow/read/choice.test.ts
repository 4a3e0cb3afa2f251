import { describe, expect, test } from 'vitest'
import { readChoice } from '../../../src/flow/read/read-choice.ts'
import { readCorrection } from '../../../src/flow/read/read-correction.ts'
import { parseLocale } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'

const menus = {
  'pt-BR': ['Meu pedido', 'Agendar visita', 'Reclamação', 'Falar com uma pessoa'],
  it: ['Il mio ordine', 'Prenotare una visita', 'Reclamo', 'Parlare con una persona'],
  es: ['Mi pedido', 'Reservar cita', 'Reclamación', 'Hablar con una persona'],
  en: ['My order', 'Book a visit', 'Complaint', 'Talk to a person'],
}
const times = [
  'Quinta, 5 de março, 09:00',
  'Quinta, 5 de março, 11:00',
  'Sexta, 6 de março, 09:30',
  'Nenhum serve',
]

const chosen = (titles: readonly string[], words: string, locale: string) => {
  const offered = titles.map((title, index) => ({ id: `id${index}`, name: `n${index}`, title }))
  const choice = readChoice(offered, new RawText(words), parseLocale(locale))
  return choice ? offered.indexOf(choice) : null
}

describe('a choice among titles', () => {
  test.each([
    ['pt-BR', 'Meu pedido', 0],
    ['pt-BR', 'meu PEDIDO!', 0],
    ['pt-BR', 'reclamacao', 2],
    ['pt-BR', 'reclamaçao', 2],
    ['pt-BR', 'reclamçaão', 2],
    ['pt-BR', '2', 1],
    ['pt-BR', '2️⃣', 1],
    ['pt-BR', 'opção 2', 1],
    ['pt-BR', 'a 4 por favor', 3],
    ['pt-BR', 'dois', 1],
    ['pt-BR', 'o segundo', 1],
    ['pt-BR', 'a primeira', 0],
    ['pt-BR', 'a terceira opção', 2],
    ['pt-BR', 'a última', 3],
    ['pt-BR', 'quero agendar', 1],
    ['pt-BR', 'falar com pessoa', 3],
    ['pt-BR', '5', null],
    ['pt-BR', '0', null],
    ['pt-BR', 'pedido ou reclamação', null],
    ['pt-BR', 'não quero falar com pessoa', null],
    ['pt-BR', 'bom dia', null],
    ['pt-BR', '', null],
    ['it', 'reclamo', 2],
    ['it', 'la prima', 0],
    ['it', 'il secondo', 1],
    ['it', "l'ultima", 3],
    ['it', 'numero 3', 2],
    ['it', 'vorrei prenotare', 1],
    ['it', 'tre', 2],
    ['es', 'reclamacion', 2],
    ['es', 'el segundo', 1],
    ['es', 'la última', 3],
    ['es', 'opción 3', 2],
    ['es', 'quiero hablar con una persona', 3],
    ['es', 'la cita', 1],
    ['en', 'the last one', 3],
    ['en', 'the second one please', 1],
    ['en', '1st', 0],
    ['en', 'option two', 1],
    ['en', 'complant', 2],
    ['en', 'talk to a person', 3],
    ['en', 'whatever', null],
  ] as const)('%s: %s → %s', (locale, words, expected) => {
    expect(chosen(menus[locale], words, locale)).toBe(expected)
  })

  test.each([
    ['às 11', 1],
    ['11h', 1],
    ['sexta', 2],
    ['quinta às 11', 1],
    ['quinta às 9', 0],
    ['sexta às 11', null],
    ['quinta', null],
    ['9h30', 2],
    ['nenhum', 3],
    ['3', 2],
  ])('among times, %s → %s', (words, expected) => {
    expect(chosen(times, words, 'pt-BR')).toBe(expected)
  })

  test.each([
    ['claro', 0],
    ['isso mesmo', 0],
    ['nem pensar', 1],
    ['👍', 0],
    ['não', 1],
    ['talvez', null],
  ])('among yes and no, %s → %s', (words, expected) => {
    expect(chosen(['Sim', 'Não'], words, 'pt-BR')).toBe(expected)
  })

  test('two titles that read the same are never guessed between', () => {
    expect(chosen(['Azul', 'azul'], 'azul', 'pt-BR')).toBeNull()
  })
})

describe('a correction', () => {
  test.each([
    ['não, às 11', 'às 11'],
    ['Não, o outro', 'o outro'],
    ['nao o outro', 'o outro'],
    ['não é isso, é sexta', 'é sexta'],
    ['desculpa, sexta', 'sexta'],
    ['na verdade, dia 12', 'dia 12'],
    ['no, el viernes', 'el viernes'],
    ['no el viernes', 'el viernes'],
    ['perdón, a las 11', 'a las 11'],
    ['no, alle 11', 'alle 11'],
    ['anzi, domani', 'domani'],
    ['no, domani', 'domani'],
    ['no, at 11', 'at 11'],
    ['actually, Friday', 'Friday'],
    ['sorry, I meant Friday', 'Friday'],
    ['não, 11:30', '11:30'],
  ])('%s says %s anew', (words, rest) => {
    const correction = readCorrection(new RawText(words))
    expect(correction.correcting && RawText.reveal(correction.rest)).toBe(rest)
  })

  test.each([
    'não',
    'não, obrigado',
    'no, gracias',
    'no grazie',
    'não quero',
    'no way',
    'não pode ser',
    'sexta',
    'notebook, azul',
    'sim, às 11',
    '',
  ])('%s corrects nothing', (words) => {
    expect(readCorrection(new RawText(words)).correcting).toBe(false)
  })
})
