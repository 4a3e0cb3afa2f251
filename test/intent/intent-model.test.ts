import { expect, test } from 'vitest'
import { classify } from '../../src/intent/classify.ts'
import type { Example } from '../../src/intent/example.ts'
import { loadModel, serializeModel } from '../../src/intent/model-file.ts'
import { trainIntents } from '../../src/intent/train-intents.ts'
import { shopExamples } from './shop-examples.ts'

const model = trainIntents(shopExamples)
const ask = (text: string, scope?: ReadonlySet<string>) => classify(model, text, scope)

test('what customers say in other words reaches the right intent in four languages', () => {
  const said = {
    'onde anda minha encomenda?': 'order',
    'vc sabe qdo chega meu pedido': 'order',
    'quero falar c uma pessoa de vdd': 'human',
    'dónde está lo que compré': 'order',
    'necesito hablar con alguien': 'human',
    'quando arriva il pacco?': 'order',
    'vorei parlare cn un operatore': 'human',
    'whre is my ordr': 'order',
    'can i talk to a real person pls': 'human',
    'que horas vocês abrem?': 'hours',
    'a che ora aprite domani': 'hours',
    'i want to give this back': 'return',
  }
  expect(Object.fromEntries(Object.keys(said).map((text) => [text, ask(text).best.intent]))).toEqual(said)
})

test('the same examples give the same bytes', () => {
  expect(serializeModel(trainIntents([...shopExamples]))).toEqual(serializeModel(model))
})

test('a saved model answers exactly as before', () => {
  const loaded = loadModel(serializeModel(model))
  for (const { text } of shopExamples) {
    const longer = `${text} então [NAME_1] 😀`
    expect(classify(loaded, longer)).toEqual(ask(longer))
  }
  expect(serializeModel(loaded)).toEqual(serializeModel(model))
})

test('a file that is cut or of another kind is refused', () => {
  const bytes = serializeModel(model)
  expect(() => loadModel(bytes.slice(0, bytes.length - 3))).toThrow('train it again')
  expect(() => loadModel(bytes.slice(0, 6))).toThrow('train it again')
  expect(() => loadModel(new TextEncoder().encode('{"intents":[]}'))).toThrow('train it again')
})

test('only intents in scope compete', () => {
  expect(ask('onde está meu pedido').best.intent).toBe('order')
  expect(
    ask('onde está meu pedido', new Set(['hours', 'human'])).ranked.map(({ intent }) => intent),
  ).not.toContain('order')
  expect(ask('onde está meu pedido', new Set())).toEqual({
    best: { intent: '', confidence: 0 },
    ranked: [],
    rejected: true,
    ambiguous: false,
  })
  expect(ask('onde está meu pedido', new Set(['unheard'])).rejected).toBe(true)
})

test('an example said again word for word is certain, whatever its case, accents and stretched letters', () => {
  for (const text of ['CADE MEU PEDIDO', 'cadê meu pediiiiido', 'Cadê meu pedido'])
    expect(ask(text).best).toEqual({ intent: 'order', confidence: 0.999 })
})

test('a phrase that two intents share is not certain, but is when one of them is in scope', () => {
  const shared: Example[] = [...shopExamples, { locale: 'en', intent: 'hours', text: 'give me help now' }]
  const twice = trainIntents([...shared, { locale: 'en', intent: 'human', text: 'give me help now' }])
  expect(classify(twice, 'give me help now').best.confidence).toBeLessThan(0.999)
  expect(classify(twice, 'give me help now', new Set(['hours', 'order'])).best).toEqual({
    intent: 'hours',
    confidence: 0.999,
  })
})

test('at most three guesses are told, best first', () => {
  for (const { text } of shopExamples) {
    const { ranked, best } = ask(`${text} please obrigado`)
    expect(ranked.length).toBeLessThanOrEqual(3)
    expect(ranked[0]).toEqual(best)
    expect(ranked.map(({ confidence }) => confidence)).toEqual(
      ranked.map(({ confidence }) => confidence).sort((a, b) => b - a),
    )
  }
})

test('which number or name a token hides makes no difference', () => {
  expect(ask('meu pedido [CPF_2] sumiu')).toEqual(ask('meu pedido [CPF_1] sumiu'))
})

test('nonsense, silence and other languages are rejected', () => {
  for (const text of [
    '',
    '   ',
    '\u0000\u0001',
    '%%%',
    '????',
    '\ud800',
    'ωραία μέρα',
    'wie wird das Wetter in Hamburg',
  ])
    expect([text, ask(text).rejected]).toEqual([text, true])
})

test('hostile messages of 64 KB are answered like any other', () => {
  for (const unit of ['a', '? ', '[NAME_', 'é́', 'w x y z ', "a'", '😀', '[A_1]', '0', 'ﷺ']) {
    const started = performance.now()
    const { confidence } = ask(unit.repeat(65_536 / unit.length)).best
    expect(confidence >= 0 && confidence <= 1).toBe(true)
    expect(performance.now() - started).toBeLessThan(1000)
  }
})

test('training sets of odd sizes are learned', () => {
  expect(classify(trainIntents([]), 'hello').rejected).toBe(true)
  const one = trainIntents([{ locale: 'en', intent: 'hours', text: 'when do you open' }])
  expect(classify(one, 'when do you open').best).toEqual({ intent: 'hours', confidence: 0.999 })
  const blank = trainIntents([
    { locale: '', intent: 'hours', text: '' },
    { locale: 'xx', intent: 'oos', text: '' },
  ])
  expect(classify(blank, 'when').best.intent).toBe('hours')
})
