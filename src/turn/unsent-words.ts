import type { CaseNumber, EffectId, TalkId } from '../ids.ts'
import type { SealedText } from '../privacy/sealed-text.ts'

/** What agents wrote of which nobody knows whether it arrived. */
export type UnsentWords = {
  /** Bound to `outbox|<effect>`, under the talk's key; null: there is none such in this case, or it was sent again. */
  readonly find: (
    number: CaseNumber,
    effect: EffectId,
  ) => Promise<{ readonly talk: TalkId; readonly words: SealedText; readonly of: 'words' | 'media' } | null>
  /** It stands in a newer line from now on, and its own words are gone. */
  readonly markSentAgain: (effect: EffectId) => Promise<void>
}
