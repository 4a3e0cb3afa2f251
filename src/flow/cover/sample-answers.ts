import type { AnswerSpec, AnswerType } from '../answer-spec.ts'
import { withinRange } from '../talk/sample-values.ts'
import type { TalkBubble } from '../talk/talk-test.ts'

/** An answer of each type that people of any of our languages could give; made up. */
const samples: Readonly<Record<Exclude<AnswerType, 'choice' | 'media'>, string>> = {
  text: 'a caixa chegou quebrada',
  name: 'Marina Duarte',
  order_number: '1042',
  postcode: '01310-100',
  date: 'amanhã',
  number: '3',
  money: 'R$ 50,00',
  yes_no: 'sim',
  email: 'marina@example.org',
  phone: '+55 11 95555-0123',
  document: '529.982.247-25',
  address: 'Rua das Flores, 12, São Paulo',
}

/** Where a language writes it otherwise. */
const bySpeech: Readonly<Record<string, Partial<Readonly<Record<AnswerType, string>>>>> = {
  it: {
    date: 'domani',
    text: 'la scatola è arrivata rotta',
    postcode: '20121',
    money: '50 €',
    yes_no: 'sì',
    address: 'Via dello Stoppino 4, Bologna',
  },
  es: {
    date: 'mañana',
    text: 'la caja llegó rota',
    postcode: '28013',
    money: '50 €',
    yes_no: 'sí',
    address: 'Calle de la Cera 21, Sevilla',
  },
  en: {
    text: 'the box arrived broken',
    postcode: 'BS1 4ZZ',
    date: 'tomorrow',
    money: '$50',
    yes_no: 'yes',
    address: '8 Tallow Lane, Bristol',
  },
}

/** An answer of this kind as people write it in this language. */
export function sampleAnswer(spec: AnswerSpec, locale: string): string {
  const { type, values } = spec
  if (type === 'choice') return values[0] ?? ''
  if (type === 'media') return ''
  if (type === 'number') return String(withinRange(3, spec))
  if (type === 'money' && withinRange(50, spec) !== 50) return String(withinRange(50, spec))
  return bySpeech[locale.slice(0, 2)]?.[type] ?? samples[type]
}

/** Something that is sent as an answer, of the first kind that is taken. */
export function sampleSent({ accept: [kind = 'photo'] }: AnswerSpec, locale: string): TalkBubble {
  switch (kind) {
    case 'text':
    case 'photo':
      return { photo: '' }
    case 'voice':
      return { voice: '' }
    case 'video':
      return { video: '' }
    case 'document':
      return { document: 'marina-duarte.pdf' }
    case 'location':
      return { location: bySpeech[locale.slice(0, 2)]?.address ?? samples.address }
  }
}

/** What few can read as an answer, nor as a wish: sounds, then numbers (no names), then what is no words at all. */
export const nonsense: readonly (readonly TalkBubble[])[] = [
  ['mmm', 'mmmm', 'mm', 'hmm', 'hmmm', 'mmmmm'],
  ['12', '7', '123', '5', '99', '34'],
  [{ sticker: '' }],
]
