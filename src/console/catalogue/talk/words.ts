import type { PhoneAct, PhoneIdentity } from '../../../web/phones.ts'

/** What a masked value is called to people; the colours of tokens go by it. */
export type TokenGroup =
  | 'person'
  | 'contact'
  | 'place'
  | 'document'
  | 'money'
  | 'date'
  | 'sensitive'
  | 'other'

/** Everything that can be sent without writing. */
export type Sendable = 'voice' | 'image' | 'video' | 'document' | 'sticker' | 'album' | 'place'

export type MediaName =
  | 'voice'
  | 'audio'
  | 'image'
  | 'video'
  | 'sticker'
  | 'document'
  | 'location'
  | 'contacts'

/** What is said about a talk on any page: who writes, the phone, and what was kept. Functions take counts, so that each language can say them its own way. */
export type TalkWords = {
  readonly who: {
    readonly identity: string
    readonly identities: Readonly<Record<PhoneIdentity, string>>
    readonly startOver: string
  }
  readonly line: {
    readonly live: string
    readonly opening: string
    readonly reconnecting: string
    readonly retry: string
  }
  readonly phone: {
    readonly title: string
    readonly business: string
    readonly bot: string
    readonly writingAs: (name: string) => string
    readonly messages: string
    readonly you: string
    readonly empty: string
    readonly input: string
    readonly send: string
    readonly options: string
    readonly close: string
    readonly removed: string
    readonly ticks: Readonly<Record<'accepted' | 'sent' | 'delivered' | 'read' | 'failed', string>>
    readonly media: Readonly<Record<MediaName | 'other', string>>
  }
  readonly sendables: {
    readonly title: string
    readonly names: Readonly<Record<Sendable, string>>
    readonly marketing: Readonly<Record<Extract<PhoneAct, { act: 'prefer' }>['value'], string>>
  }
  readonly stored: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly typed: string
    readonly kept: string
    readonly count: (lines: number, masked: number) => string
    /** After starting over as somebody the shop knows: what was kept before. */
    readonly earlier: (lines: number) => string
    readonly customer: string
    readonly bot: string
    readonly agent: string
    readonly promptsOnly: string
    readonly noWords: string
    readonly gone: string
    readonly appSwitch: string
    readonly groups: Readonly<Record<TokenGroup, string>>
  }
  readonly logged: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly entry: string
    readonly time: string
    readonly leaf: string
    readonly kinds: Readonly<Record<string, string>>
  }
  readonly consent: {
    readonly title: string
    readonly about: string
    readonly empty: string
    readonly statuses: Readonly<Record<string, string>>
    readonly purposes: Readonly<Record<string, string>>
    readonly wording: string
  }
  readonly case: {
    readonly title: string
    readonly empty: string
    readonly number: string
    readonly department: string
    readonly statuses: Readonly<Record<string, string>>
  }
}
