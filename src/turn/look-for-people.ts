import type { Locale } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import { createTalkMemory } from '../privacy/talk-memory.ts'

export type LookNeeds = { readonly anonymize: Anonymizer }

export type OwnText =
  | { readonly outcome: 'clear'; readonly words: AnonymizedText }
  /** A detector found something of this kind in it. */
  | { readonly outcome: 'personal'; readonly kind: FindingKind }

/**
 * Words that somebody of the business keeps for themselves or for many customers (a tag, a name of a view, a canned reply): they are of
 * no customer, so they may be kept only where the detectors find nothing in them.
 * @throws Fault `DETECTOR_FAILED`
 */
export async function lookForPeople(
  { anonymize }: LookNeeds,
  words: RawText,
  locale: Locale,
): Promise<OwnText> {
  const hint = { locale, country: null }
  const masked = await anonymize(words, { hint, known: [], asked: [], memory: createTalkMemory([]) })
  const [found] = masked.tokens
  return found ? { outcome: 'personal', kind: found.kind } : { outcome: 'clear', words: masked }
}
