import type { Clock, Instant } from '../../clock.ts'
import type { Bubble, BubbleContent, LocalMetaEvent } from './settings.ts'
import { wamidOf } from './wamid.ts'

/** A made-up person with a phone. */
export type PersonSpec = {
  readonly name: string
  /** Digits with country code. */
  readonly phone: string
  /** ISO 3166; the beginning of their business-scoped user id. */
  readonly country: string
  /** People with a username may hide their number: then only the user id comes with what they write. */
  readonly identity: 'shows-number' | 'hides-number'
}

/** One phone as Meta knows it. */
export type Phone = {
  readonly spec: PersonSpec
  readonly bsuid: string
  /** Oldest first; grows while it is looked at. */
  readonly bubbles: readonly Bubble[]
  /** When the 24 hours last began; null: never. */
  readonly windowFrom: Instant | null
  readonly stoppedMarketing: boolean
  readonly blocked: boolean
}

/** Bubbles are added in place: a long talk is not copied for every tick. */
type OwnPhone = Omit<Phone, 'bubbles'> & { readonly bubbles: Bubble[] }

export type Phones = {
  /** The phone with this number; a new one when nobody has it. */
  readonly open: (spec: PersonSpec) => Phone
  readonly find: (phoneOrBsuid: string) => Phone | null
  readonly change: (phone: string, changes: Partial<Omit<Phone, 'bubbles'>>) => void
  /** Puts a bubble on the phone and gives it its WhatsApp id. */
  readonly show: (
    phone: string,
    bubble: { side: 'person' | 'business'; content: BubbleContent; effect: string | null },
  ) => Bubble
  /** Changes a bubble that is there, such as its ticks. */
  readonly update: (phone: string, id: string, changes: Partial<Pick<Bubble, 'status' | 'content'>>) => void
  readonly holderOf: (messageId: string) => Phone | null
}

type PhonesNeeds = {
  readonly clock: Clock
  readonly random: () => number
  readonly tell: (event: LocalMetaEvent) => void
}

/** All phones of this little world and what they show. */
export function createPhones({ clock, random, tell }: PhonesNeeds): Phones {
  const byNumber = new Map<string, OwnPhone>()
  const numberByBsuid = new Map<string, string>()
  const holders = new Map<string, string>()

  const mustFind = (number: string): OwnPhone => {
    const phone = byNumber.get(number)
    if (!phone) throw new Error('no phone with this number was opened')
    return phone
  }
  const keep = (phone: OwnPhone) => {
    byNumber.set(phone.spec.phone, phone)
    numberByBsuid.set(phone.bsuid, phone.spec.phone)
  }

  return {
    open: (spec) => {
      const known = byNumber.get(spec.phone)
      if (known) return known
      const phone = newPhone(spec, random)
      keep(phone)
      return phone
    },
    find: (name) => byNumber.get(name) ?? byNumber.get(numberByBsuid.get(name) ?? '') ?? null,
    change: (number, changes) => {
      const phone = { ...mustFind(number), ...changes }
      byNumber.delete(number)
      keep(phone)
      if (phone.spec.phone !== number) for (const { id } of phone.bubbles) holders.set(id, phone.spec.phone)
    },
    show: (number, { side, content, effect }) => {
      const phone = mustFind(number)
      const bubble: Bubble = {
        id: wamidOf(number, side, random),
        side,
        at: clock.now(),
        content,
        status: side === 'business' ? 'accepted' : null,
        effect,
      }
      phone.bubbles.push(bubble)
      holders.set(bubble.id, number)
      tell({ event: 'bubble', phone: number, bubble })
      return bubble
    },
    update: (number, id, changes) => {
      const { bubbles } = mustFind(number)
      const at = bubbles.findLastIndex((one) => one.id === id)
      const bubble = bubbles[at]
      if (!bubble) return
      bubbles[at] = { ...bubble, ...changes }
      tell({ event: 'bubble', phone: number, bubble: bubbles[at] })
    },
    holderOf: (id) => byNumber.get(holders.get(id) ?? '') ?? null,
  }
}

const newPhone = (spec: PersonSpec, random: () => number): OwnPhone => ({
  spec,
  bsuid: bsuidOf(spec.country, random),
  bubbles: [],
  windowFrom: null,
  stoppedMarketing: false,
  blocked: false,
})

/** `BR.` and digits, another one after each change of number. */
export const bsuidOf = (country: string, random: () => number): string =>
  `${country}.${Array.from({ length: 20 }, () => Math.floor(random() * 10)).join('')}`
