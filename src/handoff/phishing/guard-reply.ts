import type { RawText } from '../../message/raw-text.ts'
import type { KnownBusiness } from './look-alike-link.ts'
import { type PhishingKind, type Suspicion, spotPhishing } from './spot-phishing.ts'

/** What is asked for, and whether whoever wrote it may send it all the same by saying so. */
export type Guarded = { readonly kind: PhishingKind; readonly mayInsist: boolean }

/**
 * Whether an agent's reply is to be held back: what plainly asks for codes, cards or passwords never goes, what may ask for them goes where
 * the agent looked again and said `isSure`. Null: it goes.
 */
export function guardReply(words: RawText, business: KnownBusiness, isSure: boolean): Guarded | null {
  const found = spotPhishing(words, 'agent', business)
  return found && guarded(found, isSure)
}

/** The same of what was found before. */
export function guarded({ kind, sure }: Suspicion, isSure: boolean): Guarded | null {
  if (sure === 'block') return { kind, mayInsist: false }
  return isSure ? null : { kind, mayInsist: true }
}
