import type { Instant } from '../clock.ts'
import type { Bot } from './bot.ts'
import type { FlowEvent } from './effect.ts'
import type { Flow } from './flow.ts'
import type { TalkState } from './talk-state.ts'

/** One move of a talk in a flow: where it stood and what happened; null: the flow begins. */
export type StepTaken = {
  readonly bot: Bot
  readonly flow: Flow
  readonly before: TalkState
  readonly event: FlowEvent | null
  readonly now: Instant
}

/** Is told of every move before it is made; what talks walked through is reckoned from it. */
export type StepWatch = (step: StepTaken) => void
