/** What people of one language say of themselves and of their orders; made up. */
type SampleWords = {
  /** By type of answer, and by the names services have for the same. */
  readonly texts: Readonly<Record<TextType | 'number' | 'id', string>>
  readonly yes: string
  readonly tomorrow: string
  readonly number: (number: number) => string
  /** @param units whole ones, such as reais and euros */
  readonly money: (units: number) => string
}

type TextType = 'text' | 'name' | 'order_number' | 'postcode' | 'email' | 'document' | 'address'

const everywhere = {
  name: 'Marina Duarte',
  order_number: '1042',
  number: '1042',
  id: '3001',
  email: 'marina@example.org',
  document: '529.982.247-25',
} as const

type OfLanguage = Pick<SampleWords, 'yes' | 'tomorrow'> & {
  readonly texts: Readonly<Record<Exclude<TextType, keyof typeof everywhere>, string>>
  readonly money: (number: string) => string
}

const portuguese: OfLanguage = {
  texts: {
    text: 'a caixa chegou quebrada',
    postcode: '01310-100',
    address: 'Rua das Flores, 12, São Paulo',
  },
  yes: 'sim',
  tomorrow: 'amanhã',
  money: (number) => `R$ ${number}`,
}

const byLanguage: Readonly<Record<string, OfLanguage>> = {
  it: {
    texts: {
      text: 'la scatola è arrivata rotta',
      postcode: '20121',
      address: 'Via dello Stoppino 4, Bologna',
    },
    yes: 'sì',
    tomorrow: 'domani',
    money: (number) => `${number} €`,
  },
  es: {
    texts: { text: 'la caja llegó rota', postcode: '28013', address: 'Calle de la Cera 21, Sevilla' },
    yes: 'sí',
    tomorrow: 'mañana',
    money: (number) => `${number} €`,
  },
  en: {
    texts: { text: 'the box arrived broken', postcode: 'BS1 4ZZ', address: '8 Tallow Lane, Bristol' },
    yes: 'yes',
    tomorrow: 'tomorrow',
    money: (number) => `$${number}`,
  },
}

/** Words of a language; Portuguese ones where we have none of its own. */
export function sampleWords(locale: string): SampleWords {
  const { texts, yes, tomorrow, money } = byLanguage[locale.slice(0, 2)] ?? portuguese
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 })
  const number = (value: number) => format.format(value)
  return {
    texts: { ...everywhere, ...texts },
    yes,
    tomorrow,
    number,
    money: (units) => money(number(units)),
  }
}
