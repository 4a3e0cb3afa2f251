import { describe, expect, test } from 'vitest'
import { answer, answered } from './reading-case.ts'

const yes = {
  'pt-BR': [
    'sim',
    'Sim!',
    'siiim',
    's',
    'claro',
    'claro que sim',
    'isso',
    'isso mesmo',
    'pode ser',
    'ok',
    'com certeza',
    'por que não?',
    'sem problema',
    'não tem problema',
    'tá certo',
    'beleza',
    'sim, por favor',
    'sim, quero receber as atualizações do meu pedido por aqui',
    'confirmo',
    'acho que sim',
    '👍',
    '👍🏽',
    'aham',
    'blz 👍',
  ],
  it: [
    'sì',
    'si',
    'Sì, certo',
    'certo',
    'va bene',
    'ok',
    'perché no',
    'confermo',
    "d'accordo",
    'esatto',
    'nessun problema',
    'certamente',
    'come no',
    'dai',
    '✅',
  ],
  es: [
    'sí',
    'si',
    'claro',
    'vale',
    'dale',
    'por supuesto',
    'claro que sí',
    'cómo no',
    'de acuerdo',
    'está bien',
    'eso es',
    'bueno',
    'sin problema',
    'listo',
    '👌',
  ],
  en: [
    'yes',
    'Yep',
    'yeah',
    'sure',
    'of course',
    'ok',
    "that's right",
    'why not',
    'no problem',
    'yes please',
    'sounds good',
    'go ahead',
    'absolutely',
    'y',
    '✔️',
  ],
}
const no = {
  'pt-BR': [
    'não',
    'nao',
    'Não, obrigado',
    'naaao',
    'n',
    'nem pensar',
    'de jeito nenhum',
    'claro que não',
    'acho que não',
    'não quero',
    'não pode ser',
    'não concordo',
    'não está certo',
    'nunca',
    'melhor não',
    'agora não',
    'não aceito',
    '👎',
    '❌',
  ],
  it: [
    'no',
    'No grazie',
    'non va bene',
    'assolutamente no',
    'neanche per sogno',
    'credo di no',
    'non voglio',
    'meglio di no',
    'non accetto',
    'non ancora',
    'sbagliato',
    '🙅',
  ],
  es: [
    'no',
    'no, gracias',
    'ni hablar',
    'ni loco',
    'para nada',
    'no quiero',
    'creo que no',
    'mejor no',
    'no acepto',
    'no está bien',
    'de ninguna manera',
    'todavía no',
  ],
  en: [
    'no',
    'nope',
    'nah',
    'no thanks',
    'not really',
    'no way',
    "I don't think so",
    "I don't agree",
    "that's not correct",
    'not now',
    'never',
    "I don't want",
    'wrong',
  ],
}
const neither = {
  'pt-BR': [
    'talvez',
    'não sei',
    'não entendi',
    'cadê meu pedido?',
    'quero saber se o pedido certo já saiu',
    '',
    '🤔',
  ],
  it: ['forse', 'non lo so', "dov'è il mio ordine?", 'boh'],
  es: ['quizás', 'no sé', '¿dónde está mi pedido?', 'depende'],
  en: ['maybe', "I don't know", 'not sure', 'where is my order?', 'what do you mean'],
}

const casesOf = (words: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(words).flatMap(([locale, list]) => list.map((said) => [locale, said] as const))

describe('yes and no', () => {
  test.each(casesOf(yes))('%s: %s is a yes', (locale, words) => {
    expect(answered('yes_no', locale, words)).toBe(true)
  })
  test.each(casesOf(no))('%s: %s is a no', (locale, words) => {
    expect(answered('yes_no', locale, words)).toBe(false)
  })
  test.each(casesOf(neither))('%s: %s is neither', (locale, words) => {
    expect(answered('yes_no', locale, words)).toBeNull()
  })

  test('yes and no together are two answers', () => {
    expect(answered('yes_no', 'pt-BR', 'sim... não')).toBe('several: true false')
    expect(answered('yes_no', 'en', '👍👎')).toBe('several: true false')
  })

  test('a polite word before a no does not make it a yes', () => {
    expect(answered('yes_no', 'pt-BR', 'ok, não quero')).toBe(false)
    expect(answered('yes_no', 'it', 'ok, no grazie')).toBe(false)
    expect(answered('yes_no', 'en', 'sure... no thanks')).toBe(false)
  })

  test('a plain yes in another language is a yes', () => {
    expect(answered('yes_no', 'pt-BR', 'yes')).toBe(true)
    expect(answered('yes_no', 'en', 'sí')).toBe(true)
  })

  test('what goes beyond a yes is seen', () => {
    expect(answer('yes_no', 'pt-BR', 'sim, obrigada')).toMatchObject({ whole: true })
    expect(answer('yes_no', 'pt-BR', 'sim, mas troque o endereço')).toMatchObject({
      value: true,
      whole: false,
    })
  })
})
