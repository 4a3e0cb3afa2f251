import { RawText } from '../../message/raw-text.ts'
import { wantsCard, wantsCode, wantsPassword, wantsPayment, wantsRemoteAccess } from './asked-things.ts'
import { hasLookAlikeLink, type KnownBusiness } from './look-alike-link.ts'
import { wordsOf } from './words-of.ts'

/** What somebody asks for who may not. */
export const phishingKinds = [
  'code',
  'card',
  'password',
  'remote-access',
  'payment',
  'look-alike-link',
] as const
export type PhishingKind = (typeof phishingKinds)[number]

/** `block`: it says so plainly. `warn`: it may mean something else, so a person decides. */
export type Suspicion = { readonly kind: PhishingKind; readonly sure: 'warn' | 'block' }

export type Writer = 'agent' | 'customer'

/** Most characters that are looked at: four times what WhatsApp takes in a message. */
const longest = 16_384

/**
 * What a message asks for that nobody of a business may ask for, the surest first; null: nothing. Reads four languages at
 * once, mixed and disguised. Linear in the length of the words, which go nowhere.
 */
export function spotPhishing(raw: RawText, writer: Writer, business: KnownBusiness): Suspicion | null {
  const text = RawText.reveal(raw).slice(0, longest)
  const words = wordsOf(text)
  let weak: Suspicion | null = null
  for (const wants of [wantsCard, wantsCode, wantsPassword, wantsRemoteAccess, wantsPayment]) {
    const found = wants(words, writer)
    if (found?.sure === 'block') return found
    weak ??= found
  }
  return hasLookAlikeLink(text, business) ? { kind: 'look-alike-link', sure: 'block' } : weak
}
