import type { AnswerName, DepartmentName, FlowId, PromptName, PurposeName, StepName } from '../ids.ts'
import type { PromptReference, SlotReference } from '../message/reply.ts'
import type { AnswerValue } from './answer-spec.ts'
import type { Proof } from './flow.ts'
import type { ResultValue } from './talk-state.ts'

/** A choice as the flow offers it; the turn gives it an id that names talk, flow, step and version. */
export type Offer = {
  readonly name: string
  readonly title: PromptReference
  readonly description: PromptReference | null
}

/** What a step wants done; data only, in the order it is to happen. */
export type Effect =
  | { readonly type: 'say'; readonly prompt: PromptReference }
  | { readonly type: 'offer'; readonly offers: readonly Offer[] }
  | { readonly type: 'ask'; readonly answer: AnswerName }
  | {
      readonly type: 'call'
      readonly step: StepName
      readonly operation: string
      /** The name its result is kept under; null: nobody wants it. */
      readonly save: string | null
      readonly with: Readonly<Record<string, SlotReference>>
    }
  | { readonly type: 'prove'; readonly result: string; readonly by: readonly Proof[] }
  | { readonly type: 'consent'; readonly purpose: PurposeName }
  | {
      readonly type: 'handoff'
      readonly department: DepartmentName
      readonly priority: 'normal' | 'high'
      readonly show: readonly AnswerName[]
      readonly outsideHours: PromptName | null
      readonly waiting: readonly { readonly after: number; readonly say: PromptName }[]
    }
  | {
      readonly type: 'notify'
      readonly template: string
      readonly at: SlotReference
      readonly until: { readonly event: string; readonly of: SlotReference } | null
      readonly planned: PromptReference | null
      /** What is filled in when it is sent, in order: see `sentParts`. */
      readonly parameters: readonly PromptReference[]
    }
  | { readonly type: 'survey'; readonly survey: PromptName }
  | { readonly type: 'run'; readonly flow: FlowId }
  /** `outcome`: what the flow that ran this one is told. */
  | { readonly type: 'ended'; readonly outcome: string | null }

/** What may happen to a waiting step. */
export type FlowEvent =
  | { readonly type: 'ANSWERED'; readonly answer: AnswerName; readonly value: AnswerValue }
  | { readonly type: 'UNREAD' }
  | { readonly type: 'CHOSE'; readonly option: string }
  | { readonly type: 'PICKED'; readonly row: ResultValue }
  | { readonly type: 'MORE' }
  | { readonly type: 'YES' }
  | { readonly type: 'NO' }
  | { readonly type: 'CHANGE'; readonly item: string }
  | { readonly type: 'RESULT'; readonly outcome: string; readonly value: ResultValue | null }
  | { readonly type: 'PROVED' }
  | { readonly type: 'NEEDS'; readonly answer: AnswerName }
  | { readonly type: 'NOT_PROVED'; readonly answer: AnswerName }
  | { readonly type: 'EXHAUSTED' }
  | { readonly type: 'CONSENT'; readonly outcome: 'confirmed' | 'refused' | 'expired' }
  | { readonly type: 'CASE'; readonly outcome: 'closed' | 'customer_left' }
  | { readonly type: 'SILENT'; readonly after: number }
  | { readonly type: 'WAITED' }
  | { readonly type: 'RETURNED'; readonly outcome: string | null }
  /** Say the open question again: after a digression, an old button, a change of language. */
  | { readonly type: 'REPEAT' }
