import type { Example } from '../../src/intent/example.ts'

const said: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  order: {
    'pt-BR': [
      'cadê meu pedido',
      'onde está a minha encomenda',
      'quando chega meu pedido?',
      'meu pacote não chegou',
      'rastrear pedido',
    ],
    es: ['dónde está mi pedido', 'cuándo llega mi paquete', 'no ha llegado lo que compré', 'seguir mi envío'],
    it: [
      "dov'è il mio ordine",
      'quando arriva il mio pacco',
      'il pacco non è arrivato',
      'traccia la spedizione',
    ],
    en: ['where is my order', 'when will my package arrive', 'my parcel has not come', 'track my order'],
  },
  human: {
    'pt-BR': [
      'quero falar com uma pessoa',
      'me passa para um atendente',
      'atendente por favor',
      'falar com humano',
    ],
    es: ['quiero hablar con una persona', 'pásame con un agente', 'necesito un asesor', 'hablar con alguien'],
    it: [
      'voglio parlare con una persona',
      'passami un operatore',
      'parlare con un operatore',
      'mi serve una persona',
    ],
    en: ['i want to talk to a person', 'can i speak to an agent', 'human please', 'talk to someone real'],
  },
  hours: {
    'pt-BR': [
      'que horas abre a loja',
      'qual o horário de funcionamento',
      'vocês abrem no domingo?',
      'até que horas ficam abertos',
    ],
    es: ['a qué hora abren', 'cuál es el horario', '¿abren el domingo?', 'hasta qué hora están abiertos'],
    it: [
      'a che ora aprite',
      'qual è il vostro orario',
      'siete aperti la domenica?',
      'fino a che ora siete aperti',
    ],
    en: [
      'when do you open',
      'what are your opening hours',
      'are you open on sunday?',
      'until what time are you open',
    ],
  },
  return: {
    'pt-BR': [
      'quero devolver o produto',
      'como faço uma devolução',
      'posso trocar?',
      'quero meu dinheiro de volta',
    ],
    es: [
      'quiero devolver el producto',
      'cómo hago una devolución',
      '¿puedo cambiarlo?',
      'quiero que me devuelvan el dinero',
    ],
    it: ['voglio restituire il prodotto', 'come faccio un reso', 'posso cambiarlo?', 'rivoglio i miei soldi'],
    en: [
      'i want to return the product',
      'how do i send something back',
      'can i exchange it?',
      'give me my money back',
    ],
  },
  invoice: {
    'pt-BR': ['preciso da nota fiscal', 'me manda a nota do pedido', 'segunda via da nota fiscal'],
    es: ['necesito la factura', 'mándame la factura del pedido', 'copia de la factura'],
    it: ['mi serve la fattura', "mandami la fattura dell'ordine", 'copia della fattura'],
    en: ['i need the invoice', 'send me the invoice of my order', 'copy of the invoice'],
  },
  thanks: {
    'pt-BR': ['obrigado', 'valeu mesmo', 'muito obrigada 😀'],
    es: ['gracias', 'muchas gracias', 'mil gracias'],
    it: ['grazie', 'grazie mille', 'ti ringrazio'],
    en: ['thanks', 'thank you so much', 'cheers'],
  },
}

/** A made-up shop in four languages, as small as designers' first drafts are. */
export const shopExamples: readonly Example[] = Object.entries(said).flatMap(([intent, byLocale]) =>
  Object.entries(byLocale).flatMap(([locale, texts]) => texts.map((text) => ({ locale, intent, text }))),
)
