import { expect, test } from 'vitest'
import { currencies, measures, shortMeasures } from '../../../src/privacy/detect/measure-words.ts'
import { foundByRules } from './found-by-rules.ts'

/** Whole words of the lists: what may be left out of one, is. */
const counted = [...measures.split('|'), ...currencies.split('|'), ...shortMeasures]
  .map((word) => word.replace(/\((?:\?:)?[^)]*\)\??|\[(.)[^\]]*\]/g, '$1').replace(/.\?/g, ''))
  .concat('€', '%')

const values = [
  'cpf 111.444.777-35',
  'cpf 111 444 777 35',
  'my card 4539 1488 0343 6467',
  'iban GB29 NWBK 6016 1331 9268 19',
  'ssn 536 90 4399',
  'tel +39 340 555 0172',
  'liga 11 95555 0143',
  'mi móvil 655 012 233',
  'call 07700 900461',
  'meu rg é 24.678.131-4',
]

test.each(values)('%s is found whatever is counted behind or before it', (value) => {
  const number = value.slice(value.search(/[\d+]|GB/))
  for (const word of counted)
    for (const text of [
      `${value} ${word}`,
      `${value}. 2 ${word}`,
      `${value}, 20 ${word}`,
      `2 ${word}, ${value}`,
    ]) {
      const isFound = foundByRules(text).some(([, found]) => found.includes(number))
      expect(isFound, text).toBe(true)
    }
})

test.each([
  'são 5-6 dias',
  '10 000 euro',
  'custou 12 345 678 pesos',
  'cost 350 000 pesos',
  'paguei R$ 1.234,56 em 10 parcelas',
  'pedido 1042 2 unidades',
  'quero 3 caixas de 12 unidades, 1500 ml cada',
])('%s is nobody’s', (text) => {
  expect(foundByRules(text)).toEqual([])
})
