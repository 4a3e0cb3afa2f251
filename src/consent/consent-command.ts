import type { Instant } from '../clock.ts'
import type { EffectId, MessageKey, PurposeName } from '../ids.ts'
import type { ConsentActor, ConsentText, Door, ReplyKind } from './consent-event.ts'

type Told = {
  readonly purpose: PurposeName
  readonly legalBasis: string
  /** Meta's time of the message, or the moment of the act. */
  readonly at: Instant
  readonly recordedAt: Instant
  readonly actor: ConsentActor
  readonly door: Door
}

/** What may happen to a consent. Whether it changes anything is for `decide` to say. */
export type ConsentCommand = Told &
  /** We are about to ask: `ask` first, `confirm` after a yes. The actor is who wished to be asked. */
  (
    | {
        readonly type: 'ask'
        readonly question: 'ask' | 'confirm'
        readonly effect: EffectId
        readonly text: ConsentText
        /** The wording hash of the first question as it would be asked now: a second one follows no other. */
        readonly first: string
      }
    | {
        readonly type: 'answer'
        readonly answer: 'yes' | 'no'
        /**
         * The message of ours that was replied to or whose button was pressed. `next-message`: nothing was quoted,
         * and it is the first message since the question. Anything else the caller must not send here.
         */
        readonly repliesTo: EffectId | 'next-message'
        readonly message: MessageKey
        readonly replyKind: ReplyKind
      }
    | {
        readonly type: 'withdraw'
        readonly message: MessageKey | null
        readonly replyKind: ReplyKind
      }
    /** "Send me messages again" after a stop or a doubt, for a purpose that rests on no consent; one that does is asked about instead. */
    | { readonly type: 'lift'; readonly message: MessageKey; readonly replyKind: ReplyKind }
    /** The opt-out words were ambiguous; `effect` is the message that asks which it is. */
    | {
        readonly type: 'doubt'
        readonly effect: EffectId
        readonly message: MessageKey
        readonly replyKind: ReplyKind
      }
    /** `user_preferences`: the person moved WhatsApp's marketing switch. */
    | { readonly type: 'preference'; readonly value: 'stop' | 'resume'; readonly message: MessageKey | null }
    /** The text that would be asked now; a newer notice behind it has another meaning. */
    | { readonly type: 'text-changed'; readonly text: ConsentText }
    /** A timer: what is overdue at `at` lapses. */
    | { readonly type: 'time-passed' }
  )

export type CommandOf<Type extends ConsentCommand['type']> = Extract<ConsentCommand, { readonly type: Type }>
