import type { Instant } from '../clock.ts'
import type { AnswerName, CaseNumber, EffectId, FlowId, Locale, PurposeName, StepName } from '../ids.ts'
import type { OpenQuestion } from '../privacy/open-question.ts'
import type { AnswerValue } from './answer-spec.ts'

/** A place in one flow. A sub-flow (`run`) puts a frame on top; the last frame is where the talk stands. */
export type Frame = {
  readonly flow: FlowId
  /** The flow's pin when the frame was entered: the talk stays on that version. */
  readonly hash: string
  /** The hash of all bot files then, to find that version again. */
  readonly bot: string
  readonly step: StepName
  /** How often the open question was not understood. */
  readonly tries: number
  /** Which page of rows is shown. */
  readonly page: number
}

export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [field: string]: PlainValue }

/** What a service returned: plain fields for all to see, personal ones in the vault until proved. */
export type ResultValue = {
  readonly plain: { readonly [field: string]: PlainValue }
  /** Vault row with the personal fields as JSON; null where it has none. */
  readonly vault: string | null
  readonly proved: boolean
}

/** The question of consent that is open, and which of its two messages was answered. */
export type OpenConsent = {
  readonly purpose: PurposeName
  readonly stage: 'ask' | 'confirm'
  readonly asked: EffectId
  readonly at: Instant
}

/** Choices the last reply offered, in their order, so that "2" and "o segundo" can be read. */
export type Offered = {
  readonly effect: EffectId | null
  readonly choices: readonly {
    readonly id: string
    readonly name: string
    readonly flow: string
    readonly title: string
  }[]
}

/**
 * What the person gave last, while they can take it back: an answer, a picked row or a choice, the question it answered,
 * and what the flow came to know by it. Names only.
 */
export type Given = {
  readonly kind: 'answer' | 'row' | 'choice'
  /** The answer, the result that keeps the row, or the option. */
  readonly named: string
  readonly step: StepName
  /** Pin and depth of the frame it was given in. */
  readonly hash: string
  readonly frames: number
  /** Answers and results that hang on it. */
  readonly lost: readonly string[]
}

/** When something is to happen by itself if nobody writes. */
export type Timer = { readonly name: string; readonly at: Instant }

/**
 * All that is kept of a talk between two turns, as JSON; no person's words: personal answers are names of vault rows.
 * XState snapshots are not stored: a frame's step is enough to restore one.
 */
export type TalkState = {
  readonly frames: readonly Frame[]
  readonly answers: Readonly<Record<AnswerName, AnswerValue>>
  readonly results: Readonly<Record<string, ResultValue>>
  readonly offered: Offered | null
  readonly locale: Locale
  readonly timers: readonly Timer[]
  readonly consent: OpenConsent | null
  readonly handedOff: CaseNumber | null
  /** What the bot itself asked outside any flow: stop-question, menu (also as not-understood), how the help was. */
  readonly asking: 'stop' | 'menu' | 'survey' | null
  readonly notUnderstood: number
  /** What is open for the person's next words beside what the flow asks, in kinds of personal data; null: nothing. */
  readonly question: OpenQuestion | null
  /** When we last said that we cannot read something. */
  readonly unreadable: Instant | null
  /** The place at which the person fell silent; null or absent while they write. */
  readonly left?: { readonly flow: FlowId; readonly step: StepName } | null
  /** Absent: nothing that can be taken back. */
  readonly given?: Given | null
}
