import { demoOrders } from '../adapter/demo-shop/orders.ts'
import { createLocalMeta, type LocalMeta } from '../adapter/local-meta/local-meta.ts'
import type { LocalPerson } from '../adapter/local-meta/person.ts'
import type { Phone } from '../adapter/local-meta/phones.ts'
import {
  type ApprovedButton,
  type ApprovedTemplate,
  type LocalAccount,
  metaOnAGoodDay,
} from '../adapter/local-meta/settings.ts'
import type { DeliverTo } from '../adapter/local-meta/webhooks.ts'
import type { Clock } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { mediaOf } from '../flow/prompt-media.ts'
import { buttonName, buttonsOf, headerName, urlName } from '../flow/template-parts.ts'
import { type Locale, parseLocale } from '../ids.ts'
import type { PhoneView } from '../web/phone-view.ts'
import type { PhoneIdentity, Phones } from '../web/phones.ts'
import { offers, perform, shownBubble } from './played-phone.ts'

/** What the rest of the page shows; read from the database the platform wrote to. */
export type KeptOfPhone = Pick<PhoneView, 'stored' | 'logged' | 'consent' | 'case'>
export type KeptView = (phone: string, bsuid: string) => Promise<KeptOfPhone>

/** Tells the business which language a person chose. */
export type Introduce = (person: Phone, locale: Locale) => Promise<void>

type Business = {
  readonly kept: KeptView
  readonly introduce: Introduce
  /** What it calls itself now. */
  readonly businessName: () => string
}

export type SimulatedWhatsapp = {
  readonly meta: LocalMeta
  readonly phones: (business: Business) => Phones
}

type Needs = {
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  readonly deliverTo: DeliverTo
}

/** The order the demo talks about; who placed it can be played. */
const knownOrder = demoOrders.find(({ number }) => number === '1042')

/** Made-up people, one a language. */
const people = [
  { locale: 'pt-BR', name: 'Ana Souza', country: 'BR' },
  { locale: 'it', name: 'Giulia Conti', country: 'IT' },
  { locale: 'es', name: 'Lucía Ortega', country: 'ES' },
  { locale: 'en', name: 'Emily Carter', country: 'US' },
] as const

/** WhatsApp played by a local Meta, with phones that the start page holds. */
export function simulateWhatsapp(
  { clock, random, deliverTo }: Needs,
  account: LocalAccount,
): SimulatedWhatsapp {
  // After a restart the database still knows the ids of the last run: they must not come again.
  const seed = Buffer.from(random(4)).readUInt32BE()
  const behaviour = { ...metaOnAGoodDay, seed, pairRate: 'ignored' } as const
  const meta = createLocalMeta({ clock, deliverTo }, account, behaviour)
  const phones = new Map<string, { readonly person: LocalPerson; readonly name: string }>()

  return {
    meta,
    phones: ({ kept, introduce, businessName }) => ({
      start: async ({ locale, identity }) => {
        const key = base36(random(10))
        const person = meta.person(personSpec(locale, identity, random))
        await introduce(person.phone(), parseLocale(locale))
        phones.set(key, { person, name: person.phone().spec.name })
        return { person: key }
      },
      act: (key, act) => {
        const found = phones.get(key)
        if (!found) return 'nobody'
        if (act.act === 'tap' && !offers(found.person, act.choice)) return 'not-offered'
        perform(found.person, act)
        return 'done'
      },
      view: async (key) => {
        const found = phones.get(key)
        if (!found) return null
        // Whoever looks at the page has the chat open.
        found.person.read()
        const { spec, bsuid, bubbles, stoppedMarketing } = found.person.phone()
        return {
          name: found.name,
          business: businessName(),
          marketing: stoppedMarketing ? 'stopped' : 'allowed',
          bubbles: bubbles.map(shownBubble),
          ...(await kept(spec.phone, bsuid)),
        }
      },
      watch: (key, changed) => {
        const found = phones.get(key)
        if (!found) return null
        const { phone } = found.person.phone().spec
        return meta.onEvent((event) => {
          if (!('phone' in event) || event.phone === phone) changed()
        })
      },
    }),
  }
}

const base36 = (bytes: Uint8Array) => Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')

/** `known`: the number the known order was placed with; the others are strangers to the shop. */
function personSpec(locale: string, identity: PhoneIdentity, random: Needs['random']) {
  const { name, country } = people.find((one) => one.locale === locale) ?? people[0]
  const digits = Array.from(random(8), (byte) => String(byte % 10)).join('')
  const made = {
    BR: `55119${digits}`,
    IT: `3935${digits}`,
    ES: `346${digits}`,
    US: `1555${digits.slice(0, 7)}`,
  }
  if (identity === 'known' && knownOrder)
    return { name: knownOrder.name, phone: knownOrder.phone, country, identity: 'shows-number' } as const
  if (identity === 'foreign')
    return { name, phone: `4915${digits}0`, country: 'DE', identity: 'shows-number' } as const
  return {
    name,
    phone: made[country],
    country,
    identity: identity === 'hides-number' ? 'hides-number' : 'shows-number',
  } as const
}

/** Templates Meta would have approved: every one a flow or an agent may start, in the words of its prompt. */
export function templatesOf(bot: Bot): readonly ApprovedTemplate[] {
  const names = [
    ...[...bot.flows.values()].flatMap(({ flow, steps }) =>
      steps.flatMap((step) =>
        step.verb === 'notify' ? [{ flow: flow as string, name: step.template }] : [],
      ),
    ),
    ...[...bot.business.followUps.keys()].map((name) => ({ flow: 'common', name })),
  ]
  return bot.business.locales.flatMap((locale) =>
    names.flatMap(({ flow, name }) => {
      const approved = (part: string): string | null => {
        const words = bot.prompts.get(locale)?.get(flow)?.get(part)?.source.trim()
        let n = 0
        return words?.replace(/\{[^{}]*\}/g, () => `{{${++n}}}`) ?? null
      }
      const body = approved(name)
      if (body === null) return []
      const media = mediaOf(bot, { locale, flow, name })
      const above = approved(headerName(name))
      const text = above === null ? null : ({ header: 'text', text: above } as const)
      return {
        name,
        language: locale.replace('-', '_'),
        category: 'utility',
        body,
        header: media ? { header: media.media } : text,
        buttons: buttonsOf(name, (part) => approved(part) !== null).map((button): ApprovedButton => {
          const title = approved(buttonName(name, button)) ?? ''
          const url = approved(urlName(name, button))
          return url === null ? { button: 'quick_reply', text: title } : { button: 'url', text: title, url }
        }),
        state: 'approved',
      } as const
    }),
  )
}
