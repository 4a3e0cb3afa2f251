import { demoOrders } from '../adapter/demo-shop/orders.ts'
import type { PersonSpec } from '../adapter/local-meta/phones.ts'
import type { TalkTest } from '../flow/talk/talk-test.ts'

/** Countries people of a language write from, in talks. */
const countryOf: Readonly<Record<string, string>> = { 'pt-BR': 'BR', it: 'IT', es: 'ES', en: 'US' }

const ownPhone = '5511955550199'
/** A number of the range that Japan keeps free for stories. */
const foreignPhone = '819055550199'

/** Somebody nobody knows, from where people of this language write. */
export const strangerFrom = (locale: string): PersonSpec => ({
  name: 'Dani',
  phone: ownPhone,
  country: countryOf[locale] ?? 'BR',
  identity: 'shows-number',
})

/**
 * Who writes in a talk: a stranger, the owner of whatever they ask for, somebody whose number WhatsApp hides, somebody
 * from abroad, or whoever ordered the order that is named. Null: nobody did.
 */
export function talkPerson({ whatsapp = 'unknown', locale }: TalkTest['person']): PersonSpec | null {
  const stranger = strangerFrom(locale)
  switch (whatsapp) {
    case 'unknown':
    case 'owner':
      return stranger
    case 'username':
      return { ...stranger, identity: 'hides-number' }
    case 'foreign':
      return { ...stranger, phone: foreignPhone, country: 'JP' }
    default: {
      const order = demoOrders.find(({ number }) => number === whatsapp)
      return order ? { ...stranger, name: order.name, phone: order.phone } : null
    }
  }
}
