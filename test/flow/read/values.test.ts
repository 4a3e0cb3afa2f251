import { describe, expect, test } from 'vitest'
import { readAnswer } from '../../../src/flow/read/read-answer.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { answered, contextIn, inSentence, specOf, valueRead } from './reading-case.ts'

describe('postcodes', () => {
  test.each([
    ['pt-BR', '01310-100', '01310-100'],
    ['pt-BR', '01310100', '01310-100'],
    ['pt-BR', '01.310-100', '01310-100'],
    ['pt-BR', '01310 100', '01310-100'],
    ['pt-BR', 'meu cep é 01310-100', '01310-100'],
    ['pt-BR', '1000-123', '1000-123'],
    ['pt-BR', 'não lembro', null],
    ['pt-BR', '0131', null],
    ['it', '20121', '20121'],
    ['it', 'il CAP è 20121', '20121'],
    ['it', 'I-20121', '20121'],
    ['es', '28013', '28013'],
    ['es', 'código postal 28013', '28013'],
    ['en', 'SW1A 1AA', 'SW1A 1AA'],
    ['en', 'sw1a1aa', 'SW1A 1AA'],
    ['en', '90210', '90210'],
    ['en', '90210-1234', '90210-1234'],
    ['en', '28013 or 28014', 'several: 28013 28014'],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('postcode', locale, words)).toBe(expected)
  })

  test('a sentence gives a postcode only by name', () => {
    expect(inSentence('postcode', 'pt-BR', 'meu cep é 01310-100, cadê o pedido?')).toBe('01310-100')
    expect(inSentence('postcode', 'it', 'abito a Milano, cap 20121')).toBe('20121')
    expect(inSentence('postcode', 'es', 'dónde está el 28013')).toBeNull()
  })
})

test('a number or an amount that is too small or too large is refused; money counts in whole units', () => {
  const [least, most] = [1, 20]
  expect(answered('number', 'pt-BR', 'são 20 peças', { least, most })).toBe(20)
  expect(answered('number', 'it', 'zero', { least, most })).toBe('refused: range')
  expect(answered('number', 'es', 'veintiuno', { least, most })).toBe('refused: range')
  expect(answered('number', 'en', '-3', { least, most })).not.toBe(-3)
  expect(answered('money', 'pt-BR', 'R$ 20,00', { least, most })).toBe(20)
  expect(answered('money', 'en', '$20.01', { least, most })).toBe('refused: range')
  expect(answered('money', 'it', '50 centesimi', { least, most: null })).toBe('refused: range')
  expect(answered('money', 'it', '50 centesimi')).toBe(0.5)
})

describe('numbers', () => {
  test.each([
    ['pt-BR', '4', 4],
    ['pt-BR', 'somos quatro', 4],
    ['pt-BR', 'vinte e três', 23],
    ['pt-BR', 'cem', 100],
    ['pt-BR', '2,5', 2.5],
    ['pt-BR', '1.000', 1000],
    ['pt-BR', '1.234,5', 1234.5],
    ['pt-BR', 'dois ou três', 'several: 2 3'],
    ['pt-BR', 'muitos', null],
    ['it', 'siamo in quattro', 4],
    ['it', 'ventuno', 21],
    ['it', 'ventitré', 23],
    ['it', 'trentotto', 38],
    ['it', 'cento', 100],
    ['it', 'duecentocinquanta', 250],
    ['it', '1.000', 1000],
    ['es', 'veintidós', 22],
    ['es', 'treinta y uno', 31],
    ['es', 'cien', 100],
    ['es', 'somos 4 personas', 4],
    ['es', 'dos mil trescientos', 2300],
    ['en', 'four of us', 4],
    ['en', 'twenty-one', 21],
    ['en', 'one hundred', 100],
    ['en', 'two hundred and five', 205],
    ['en', '1,000', 1000],
    ['en', '2.5', 2.5],
    ['en', '-3', -3],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('number', locale, words)).toBe(expected)
  })
})

describe('money, in whole units', () => {
  test.each([
    ['pt-BR', 'R$ 1.234,56', 1234.56],
    ['pt-BR', 'R$10', 10],
    ['pt-BR', '12,50', 12.5],
    ['pt-BR', '12 reais', 12],
    ['pt-BR', '12 reais e 50 centavos', 12.5],
    ['pt-BR', 'cinquenta reais', 50],
    ['pt-BR', 'caro', null],
    ['it', '€ 12', 12],
    ['it', '12,99 euro', 12.99],
    ['it', 'dodici euro', 12],
    ['es', '12,50 €', 12.5],
    ['es', 'veinte euros', 20],
    ['en', '$12.50', 12.5],
    ['en', '1,234.56', 1234.56],
    ['en', 'twenty dollars', 20],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('money', locale, words)).toBe(expected)
  })
})

describe('e-mail addresses', () => {
  test.each([
    ['pt-BR', 'Ana@Example.org', 'ana@example.org'],
    ['pt-BR', 'meu email é ana.souza+loja@example.com.br, ok?', 'ana.souza+loja@example.com.br'],
    ['pt-BR', 'ana arroba example ponto org', 'ana@example.org'],
    ['it', 'anna chiocciola example punto org', 'anna@example.org'],
    ['es', 'ana arroba example punto org', 'ana@example.org'],
    ['en', 'ana at example dot org', 'ana@example.org'],
    ['en', 'write to ana@example.org.', 'ana@example.org'],
    ['en', 'ana@', null],
    ['en', '@example.org', null],
    ['pt-BR', 'a@example.org e b@example.org', 'several: a@example.org b@example.org'],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('email', locale, words)).toBe(expected)
  })
})

describe('phones', () => {
  test.each([
    ['pt-BR', '(11) 95555-0123', '+5511955550123'],
    ['pt-BR', '11955550123', '+5511955550123'],
    ['pt-BR', 'meu zap é +55 11 95555-0123', '+5511955550123'],
    ['it', '+39 333 555 0123', '+393335550123'],
    ['es', '+34 612 34 56 78', '+34612345678'],
    ['en', '+44 20 7946 0123', '+442079460123'],
    ['pt-BR', '1042', null],
    ['pt-BR', 'não tenho', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('phone', locale, words)).toBe(expected)
  })

  test('without a country code the place of the business comes before the language', () => {
    const context = contextIn('en', { timezone: 'Europe/Rome' })
    expect(valueRead(readAnswer(specOf('phone'), new RawText('333 555 0123'), context))).toBe('+393335550123')
  })
})

describe('documents', () => {
  test.each([
    ['pt-BR', '529.982.247-25', '52998224725'],
    ['pt-BR', 'meu cpf é 52998224725', '52998224725'],
    ['pt-BR', '529.982.247-26', null],
    ['pt-BR', '11.222.333/0001-81', '11222333000181'],
    ['it', 'RSSMRA85T10A562S', 'RSSMRA85T10A562S'],
    ['it', 'codice fiscale rssmra85t10a562s', 'RSSMRA85T10A562S'],
    ['es', '12345678Z', '12345678Z'],
    ['es', '12.345.678-Z', '12345678Z'],
    ['es', 'X1234567L', 'X1234567L'],
    ['en', 'AB1234567', 'AB1234567'],
    ['en', '533401372', '533401372'],
    ['en', 'passport 533401372', '533401372'],
    ['en', 'passport number 533401372', '533401372'],
    ['en', 'my passport is 533401372', '533401372'],
    ['es', 'mi pasaporte es el 533401372', '533401372'],
    ['en', 'QQ123456C', 'QQ123456C'],
    ['en', 'AB123456C', 'AB123456C'],
    ['en', 'my NI number is ab 12 34 56 c', 'AB123456C'],
    ['en', 'driving licence VANEO 905126 O99AB', 'VANEO905126O99AB'],
    ['en', 'VANEO905126O99AB', 'VANEO905126O99AB'],
    ['en', '536-90-4399', '536904399'],
    ['en', 'it’s X1234567L', 'X1234567L'],
    ['es', 'mejor llámame al 612345678', null],
    ['en', 'none', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('document', locale, words)).toBe(expected)
  })
})

describe('names', () => {
  test.each([
    ['pt-BR', 'Ana', 'Ana'],
    ['pt-BR', 'meu nome é Ana Souza', 'Ana Souza'],
    ['pt-BR', 'ana maria de souza', 'Ana Maria de Souza'],
    ['pt-BR', 'oi, sou a Ana!', 'Ana'],
    ['pt-BR', 'aqui é o João, obrigado', 'João'],
    ['pt-BR', 'me chamo Zé', 'Zé'],
    ['pt-BR', 'o meu é Pedro', 'Pedro'],
    ['pt-BR', 'JOÃO DA SILVA', 'João da Silva'],
    ['pt-BR', 'não sei', null],
    ['pt-BR', 'sim', null],
    ['pt-BR', 'quanto custa?', null],
    ['pt-BR', 'quero falar com atendente', null],
    ['pt-BR', '12345', null],
    ['it', 'mi chiamo Anna Rossi', 'Anna Rossi'],
    ['it', 'sono Anna', 'Anna'],
    ['it', "anna d'angelo", "Anna D'Angelo"],
    ['es', 'me llamo Ana García', 'Ana García'],
    ['es', 'soy Ana', 'Ana'],
    ['es', 'mi nombre es José María', 'José María'],
    ['en', "I'm Ann", 'Ann'],
    ['en', 'My name is Ann-Marie Smith.', 'Ann-Marie Smith'],
    ['en', 'this is Ann, thanks', 'Ann'],
    ['en', 'I need help', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('name', locale, words)).toBe(expected)
  })
})

describe('addresses', () => {
  test.each([
    ['pt-BR', 'Rua das Flores, 123', 'Rua das Flores, 123'],
    ['pt-BR', 'moro na Av. Paulista 1000, ap 12', 'Av. Paulista 1000, ap 12'],
    ['it', 'abito in Via Roma 10, Milano', 'Via Roma 10, Milano'],
    ['es', 'vivo en Calle Mayor 5', 'Calle Mayor 5'],
    ['en', 'I live at 10 Garden Road', '10 Garden Road'],
    ['en', '10 Garden Road\nSpringfield', '10 Garden Road, Springfield'],
    ['en', 'home', null],
    ['pt-BR', 'qual endereço?', null],
  ])('%s: %s → %s', (locale, words, expected) => {
    expect(answered('address', locale, words)).toBe(expected)
  })
})

describe('text and choices', () => {
  test('text is everything but the blanks around it', () => {
    expect(answered('text', 'pt-BR', '  Veio rasgado \n e tarde  ')).toBe('Veio rasgado \n e tarde')
    expect(answered('text', 'pt-BR', ' ... ')).toBeNull()
    expect(answered('text', 'pt-BR', '😡')).toBe('😡')
  })

  test.each([
    ['pequeno', 'small'],
    ['Tamanho GRANDE', 'large'],
    ['2', 'large'],
    ['o primeiro', 'small'],
    ['grnade', 'large'],
    ['médio', null],
  ])('%s → %s', (words, expected) => {
    const values = { small: 'Pequeno', large: 'Grande' }
    const spec = specOf('choice', { values: Object.keys(values) })
    expect(valueRead(readAnswer(spec, new RawText(words), contextIn('pt-BR', { values })))).toBe(expected)
  })
})
