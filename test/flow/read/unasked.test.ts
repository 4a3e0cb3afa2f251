import { describe, expect, test } from 'vitest'
import type { AnswerSpec, AnswerType } from '../../../src/flow/answer-spec.ts'
import { readFirstMessage } from '../../../src/flow/read/read-first-message.ts'
import { parseAnswerName } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { contextIn, specOf } from './reading-case.ts'

type Types = Readonly<Record<string, AnswerType>>

function filled(types: Types, locale: string, words: string, own: Readonly<Record<string, string>> = {}) {
  const answers = new Map<ReturnType<typeof parseAnswerName>, AnswerSpec>(
    Object.entries(types).map(([name, type]) => [parseAnswerName(name), specOf(type)]),
  )
  const context = contextIn(locale, { ownWords: (name) => own[name] ?? null })
  const read = readFirstMessage(answers, new RawText(words), context)
  return Object.fromEntries([...read].map(([name, { value }]) => [name, value]))
}

const table = { people: 'number', name: 'name', price: 'money', day: 'date' } as const

describe('a sentence fills what its words name', () => {
  test.each([
    ['pt-BR', 'somos 3 pessoas, meu nome é Marina, R$ 50,00'],
    ['pt-BR', 'Olá! Me chamo Marina e somos três, no valor de R$ 50,00'],
    ['it', 'siamo 3 persone, mi chiamo Marina, 50,00 €'],
    ['it', 'buongiorno, il mio nome è Marina; siamo in 3, € 50'],
    ['es', 'somos 3 personas, me llamo Marina, 50 euros'],
    ['es', 'mi nombre es Marina, seremos tres y 50 euros por favor'],
    ['en', 'there are 3 of us, my name is Marina, $50.00'],
    ['en', "we're 3 people. My name's Marina. $50"],
  ])('%s: %s', (locale, words) => {
    expect(filled(table, locale, words)).toEqual({ people: 3, name: 'Marina', price: 50 })
  })

  test.each([
    ['pt-BR', 'meu cpf é 529.982.247-25', '52998224725'],
    ['pt-BR', 'CPF 52998224725, quero a nota', '52998224725'],
    ['it', 'codice fiscale RSSMRA85T10A562S per la fattura', 'RSSMRA85T10A562S'],
    ['it', 'la partita IVA è 00743110157', '00743110157'],
    ['es', 'mi DNI es 12345678Z', '12345678Z'],
    ['en', 'passport number AB1234567, thanks', 'AB1234567'],
  ])('%s: a document after its name, "%s"', (locale, words, document) => {
    expect(filled({ document: 'document' }, locale, words)).toEqual({ document })
  })

  test.each([
    ['pt-BR', 'meu nome é Marina Duarte e quero marcar amanhã', 'Marina Duarte'],
    ['pt-BR', 'quero marcar em nome de Ana Luiza da Silva, pode ser?', 'Ana Luiza da Silva'],
    ['pt-BR', 'meu nome é marina duarte, quero marcar', 'Marina Duarte'],
    ['it', 'vorrei prenotare a nome di Giulia De Santis per domani', 'Giulia De Santis'],
    ['es', 'me llamo José Pérez y quiero una cita', 'José Pérez'],
    ['en', 'book it under the name Ann Lee please', 'Ann Lee'],
  ])('%s: a name as far as it goes, "%s"', (locale, words, name) => {
    expect(filled({ name: 'name' }, locale, words)).toEqual({ name })
  })

  test('the designer says what else names an answer', () => {
    const own = { refund: 'de volta, reembolso', box: 'caixas, caixa' }
    const types = { refund: 'money', box: 'number' } as const
    expect(filled(types, 'pt-BR', 'quero R$ 20 de volta pelas 2 caixas', own)).toEqual({
      refund: 20,
      box: 2,
    })
    expect(filled(types, 'pt-BR', 'a vela era de R$ 50, quero um reembolso de R$ 20', own)).toEqual({
      refund: 20,
    })
  })
})

describe('a sentence fills nothing by guess', () => {
  test.each([
    ['pt-BR', 'quero 3'],
    ['pt-BR', 'é o 3 mesmo, às 11'],
    ['pt-BR', 'comprei uma vela de R$ 50 e veio quebrada'],
    ['pt-BR', 'sou a Ana, sou cliente há 3 anos'],
    ['pt-BR', 'qual é o meu nome aí? meu nome não é Marina'],
    ['pt-BR', 'meu nome é difícil de escrever e ninguém acerta nunca'],
    ['it', 'sono Anna, vorrei 2 candele'],
    ['es', 'soy Ana, quiero 2 velas de 30 euros cada una'],
    ['en', "I'm Ann and I want 2 candles of $30 each"],
    ['en', '3'],
    ['it', 'mi chiamo così spesso che non ricordo'],
    ['en', 'my name is on the box'],
  ])('%s: %s', (locale, words) => {
    expect(filled({ people: 'number', name: 'name', price: 'money' }, locale, words)).toEqual({})
  })

  test('a long number without a name for it is no document', () => {
    expect(filled({ document: 'document' }, 'pt-BR', 'meu pedido é 52998224725')).toEqual({})
    expect(filled({ document: 'document' }, 'it', 'chiamami al 00743110157')).toEqual({})
  })

  test('neither of two counts has a number that only a third thing names', () => {
    const rooms = { adults: 'number', children: 'number' } as const
    expect(filled(rooms, 'en', '2 adults and 1 child')).toEqual({ adults: 2, children: 1 })
    expect(filled(rooms, 'en', '2 people')).toEqual({})
    expect(filled(rooms, 'pt-BR', 'de 2 a 3 adultos, 2 adultos talvez')).toEqual({})
  })
})

describe('two days of a flow are told apart by their words', () => {
  const stay = { arrival: 'date', departure: 'date' } as const
  const named = { from: 'date', until: 'date' } as const
  test.each([
    ['pt-BR', 'quero reservar de 12/03 até 15/03'],
    ['pt-BR', 'do dia 12/03 ao dia 15/03'],
    ['pt-BR', 'de 12 a 15 de março'],
    ['pt-BR', 'a partir de 12 de março, até 15 de março'],
    ['it', 'dal 12/03 al 15/03'],
    ['it', 'dal 12 al 15 marzo, grazie'],
    ['es', 'del 12 al 15 de marzo'],
    ['es', 'desde el 12/03 hasta el 15/03'],
    ['en', 'from 12 March to 15 March'],
    ['en', 'between March 12 and March 15'],
    ['en', 'from the 12th to the 15th of March'],
  ])('%s: %s', (locale, words) => {
    const days = ['2026-03-12', '2026-03-15']
    expect(Object.values(filled(stay, locale, words))).toEqual(days)
    expect(Object.values(filled(named, locale, words))).toEqual(days)
  })

  test('one end alone is that end', () => {
    expect(filled(stay, 'pt-BR', 'posso ficar até 15/03')).toEqual({ departure: '2026-03-15' })
    expect(filled(stay, 'en', 'from 12 March please')).toEqual({ arrival: '2026-03-12' })
  })

  test('are both left open where the words do not say which', () => {
    for (const words of ['12/03 e 15/03', 'o pedido de 12/03', 'de 15/03 até 12/03', '15/03'])
      expect(filled(stay, 'pt-BR', words)).toEqual({})
    expect(filled({ bought: 'date', wanted: 'date' }, 'pt-BR', 'de 12/03 até 15/03')).toEqual({})
  })

  test('by the words of their designer where their names say nothing', () => {
    const own = { bought: 'comprei em, comprei', wanted: 'quero para' }
    const types = { bought: 'date', wanted: 'date' } as const
    expect(filled(types, 'pt-BR', 'comprei dia 01/03/2026 e quero para 20/03', own)).toEqual({
      bought: '2026-03-01',
      wanted: '2026-03-20',
    })
  })
})

test('hostile words cost no more than long ones', () => {
  const all: Types = {
    people: 'number',
    name: 'name',
    price: 'money',
    from: 'date',
    to: 'date',
    doc: 'document',
  }
  for (const piece of [
    'meu nome é ',
    'de 12 a ',
    '3 pessoas ',
    'R$ 5, ',
    'cpf 1',
    'me chamo A ',
    'e ',
    'até ',
    'A',
  ])
    for (const locale of ['pt-BR', 'en']) {
      const before = performance.now()
      filled(all, locale, piece.repeat(65_536 / piece.length))
      expect(performance.now() - before).toBeLessThan(1500)
    }
})
