import { expect, test } from 'vitest'
import { recognizeLanguage, trainLanguages } from '../../src/intent/recognize-language.ts'
import { shopExamples } from './shop-examples.ts'

const model = trainLanguages(shopExamples)
const localeOf = (text: string) => recognizeLanguage(model, text)?.locale

const said: Readonly<Record<string, readonly string[]>> = {
  'pt-BR': [
    'oi',
    'bom dia!',
    'cade meu pedido',
    'vcs entregam amanhã?',
    'nao recebi nada ainda',
    'quero cancelar a compra',
    'blz obg',
    'quanto fica o frete pro meu cep',
    'posso pagar no boleto?',
    'tô esperando faz uma semana',
    'qual o endereço da loja de vocês',
    'meu nome é [NAME_1] e meu cpf [CPF_1]',
    'vc pode me ajudar',
    'tem desconto a vista',
    'o produto veio quebrado',
    'preciso marcar um horário pra sexta',
    'kd a minha encomenda pfv',
    'isso não funciona 😡',
    'ninguém me responde',
  ],
  it: [
    'ciao',
    'buongiorno',
    "dov'è il mio pacco",
    'non ho ricevuto niente',
    'vorrei cambiare la taglia',
    'quanto costa la spedizione?',
    'nn funziona piu',
    'grazie mille!!',
    'posso pagare alla consegna?',
    'il mio nome è [NAME_1]',
    'quando siete aperti',
    'cmq aspetto ancora',
    'mi serve la ricevuta',
    'è arrivato rotto',
    'devo spostare il mio appuntamento',
    'nessuno mi risponde',
    'avete sconti sulle scarpe',
    'xké non arriva',
    'voglio parlare cn qualcuno',
  ],
  es: [
    'hola',
    'buenos días',
    '¿dónde está mi paquete?',
    'no me ha llegado nada',
    'quiero cambiar la talla',
    'cuanto cuesta el envio',
    'ya no funciona',
    'muchas gracias!!',
    '¿puedo pagar en efectivo?',
    'me llamo [NAME_1]',
    'a que hora abren',
    'todavía sigo esperando',
    'necesito la factura del pedido [ORDER_1]',
    'llegó roto',
    'tengo que mover mi cita',
    'nadie me contesta',
    'hay descuentos en zapatos',
    'xq no llega',
    'quisiera hablar con alguien',
  ],
  en: [
    'hello',
    'good morning',
    'where is my parcel',
    "i haven't received anything",
    'can i change the size',
    'how much is shipping',
    'it does not work anymore',
    'thx!!',
    'can i pay cash?',
    'my name is [NAME_1]',
    'what time do you open',
    'still waiting',
    'i need the receipt for order 1042',
    'it arrived broken',
    'need to move my appointment',
    'nobody answers me',
    'any discounts on shoes',
    'whats taking so long',
    'pls help me',
  ],
}

test('short chat messages are told apart in four languages', () => {
  const wrong = Object.entries(said).flatMap(([locale, texts]) =>
    texts.map((text) => [text, localeOf(text), locale]).filter(([, got]) => got !== locale),
  )
  expect(wrong).toEqual([])
})

test('what is the same everywhere tells nothing', () => {
  for (const text of ['1042', 'ok', '👍', '?', '', '[CPF_1]', 'OK 😀', 'whatsapp', '\u0000', 'no'])
    expect([text, recognizeLanguage(model, text)]).toEqual([text, null])
})

test('a language the bot does not speak is told with no locale', () => {
  for (const [text, language] of [
    ['bonjour, où est ma commande ?', 'fr'],
    ["je voudrais parler à quelqu'un", 'fr'],
    ['wo ist meine bestellung', 'de'],
    ['ich möchte mit jemandem sprechen', 'de'],
  ] as const)
    expect(recognizeLanguage(model, text)).toMatchObject({ locale: null, language })
  const italianOnly = trainLanguages(shopExamples.filter(({ locale }) => locale === 'it'))
  expect(recognizeLanguage(italianOnly, 'cadê meu pedido, moço?')).toMatchObject({
    locale: null,
    language: 'pt',
  })
})

test('the locale is the one the bot writes', () => {
  const mexican = trainLanguages([{ locale: 'es-MX', intent: 'order', text: 'dónde está mi pedido' }])
  expect(recognizeLanguage(mexican, 'buenas tardes, mi pedido')?.locale).toBe('es-MX')
})

test('a message of 64 KB is read in time', () => {
  const started = performance.now()
  expect(localeOf('quero saber onde está o meu pedido. '.repeat(1800))).toBe('pt-BR')
  expect(performance.now() - started).toBeLessThan(1000)
})
