import { describe, expect, test } from 'vitest'
import { answer, answered, expectStretch, inSentence } from './reading-case.ts'

describe('an order number as an answer', () => {
  test.each([
    ['pt-BR', '1042', '1042'],
    ['pt-BR', '0042', '0042'],
    ['pt-BR', '#1042', '1042'],
    ['pt-BR', '# 1042', '1042'],
    ['pt-BR', 'pedido n° 1042', '1042'],
    ['pt-BR', 'pedido nº1042', '1042'],
    ['pt-BR', 'é o 1042', '1042'],
    ['pt-BR', 'o número é 1042, obrigada', '1042'],
    ['pt-BR', '1.042', '1042'],
    ['pt-BR', 'mil e quarenta e dois', '1042'],
    ['pt-BR', 'um zero quatro dois', '1042'],
    ['pt-BR', 'zero zero quatro dois', '0042'],
    ['pt-BR', 'pedido LA-1042', 'LA-1042'],
    ['pt-BR', '１０４２', '1042'],
    ['pt-BR', '12', '12'],
    ['pt-BR', 'acho que 1042 ou 1043', 'several: 1042 1043'],
    ['pt-BR', 'comprei 3 camisetas no pedido 1042', '1042'],
    ['pt-BR', 'não sei', null],
    ['pt-BR', 'paguei R$ 150', null],
    ['pt-BR', 'custou 150 reais', null],
    ['pt-BR', 'chegou há 12 dias', null],
    ['pt-BR', 'chegou dia 12', null],
    ['it', 'è il 1042', '1042'],
    ['it', 'ordine n. 1042', '1042'],
    ['it', 'numero ordine: 1042', '1042'],
    ['it', 'millequarantadue', '1042'],
    ['it', 'mille quarantadue', '1042'],
    ['it', 'uno zero quattro due', '1042'],
    ['it', 'ho speso 150 euro', null],
    ['it', 'l’ordine 1042, grazie', '1042'],
    ['es', 'el pedido 1042', '1042'],
    ['es', 'mil cuarenta y dos', '1042'],
    ['es', 'n.º 1042', '1042'],
    ['es', 'la orden #1042 por favor', '1042'],
    ['es', 'hace 15 días', null],
    ['en', "it's 1042", '1042'],
    ['en', 'order number 1042 please', '1042'],
    ['en', 'one thousand and forty-two', '1042'],
    ['en', 'one oh four two', '1042'],
    ['en', 'order AB1042', 'AB1042'],
    ['en', 'I paid $150', null],
    ['en', 'I ordered 3 weeks ago', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('order_number', locale, words)).toBe(expected)
  })

  test('an own pattern chooses among numbers and refuses the others', () => {
    const own = { pattern: '[0-9]{4}' }
    expect(answered('order_number', 'pt-BR', 'é 104200 ou 1042?', own)).toBe('1042')
    expect(answered('order_number', 'pt-BR', '10', own)).toBe('refused: pattern')
  })

  test('the stretch that was read is known, and whether more was said', () => {
    const words = 'oi! o pedido é o 1042, obrigada'
    const reading = answer('order_number', 'pt-BR', words)
    expectStretch(reading, words, '1042')
    expect(reading).toMatchObject({ whole: true })
    expect(answer('order_number', 'pt-BR', '1042 mas quero falar com alguém')).toMatchObject({ whole: false })
  })
})

describe('an order number in a free sentence', () => {
  test.each([
    ['pt-BR', 'cadê o 1042?', '1042'],
    ['pt-BR', 'cadê o 0042? sou a Ana', '0042'],
    ['pt-BR', 'cadê meu pedido 1042', '1042'],
    ['pt-BR', 'meu pedido número 7 não chegou', '7'],
    ['pt-BR', 'o pedido mil e quarenta e dois chegou?', '1042'],
    ['pt-BR', 'oi, pedido #1042 de 12/02/2026', '1042'],
    ['pt-BR', 'comprei dia 12 e não chegou', null],
    ['pt-BR', 'comprei em fevereiro de 2026', null],
    ['pt-BR', 'me liga no 11 95555-0123', null],
    ['pt-BR', 'paguei 1.299,90 e nada', null],
    ['pt-BR', 'meu cpf é 52998224725', null],
    ['pt-BR', 'moro no cep 01310-100', null],
    ['pt-BR', 'quero falar com atendente', null],
    ['pt-BR', 'chega às 11?', null],
    ['pt-BR', 'faz 45 dias que espero', null],
    ['it', "dov'è il 1042?", '1042'],
    ['it', 'il mio ordine 1042 non arriva', '1042'],
    ['it', 'ordinato il 12 marzo 2026', null],
    ['it', 'ho pagato € 150', null],
    ['es', '¿dónde está el 1042?', '1042'],
    ['es', 'mi pedido n° 1042', '1042'],
    ['es', 'compré el 12 de febrero de 2026', null],
    ['en', "where's 1042?", '1042'],
    ['en', 'where is my order #1042', '1042'],
    ['en', 'I ordered on March 12, 2026', null],
    ['en', 'call me at 07700 900123', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(inSentence('order_number', locale, words)).toBe(expected)
  })
})
