import { initialTransition, transition } from 'xstate'
import type { Instant } from '../clock.ts'
import type { StepName } from '../ids.ts'
import type { Bot } from './bot.ts'
import { buildMachine } from './build-machine.ts'
import { collectEffects, type MachineAction } from './collect-effects.ts'
import type { Effect, FlowEvent } from './effect.ts'
import type { Flow, Position } from './flow.ts'
import type { MachineContext } from './machine-context.ts'
import type { Frame, TalkState } from './talk-state.ts'

export type Stepped = {
  readonly state: TalkState
  readonly effects: readonly Effect[]
  /** Where expressions stand that had no value although all they name was there. */
  readonly failed: readonly Position[]
}

/** What the machine knows of a talk. */
export const contextOf = (state: TalkState, now: Instant): MachineContext => {
  const frame = state.frames.at(-1)
  return {
    answers: state.answers,
    results: state.results,
    tries: frame?.tries ?? 0,
    page: frame?.page ?? 0,
    now,
    locale: state.locale,
    failed: [],
  }
}

type Snapshot = { readonly value: unknown; readonly status: string; readonly context: unknown }

function settle(
  { bot, flow }: { readonly bot: Bot; readonly flow: Flow },
  below: readonly Frame[],
  state: TalkState,
  [snapshot, actions]: readonly [Snapshot, readonly MachineAction[]],
): Stepped {
  const { answers, results, tries, page, failed } = snapshot.context as MachineContext
  const effects = collectEffects(bot, flow, actions)
  const kept = { ...state, answers, results }
  if (snapshot.status === 'done')
    return { state: { ...kept, frames: below }, effects: ended(effects), failed }
  const frame: Frame = {
    flow: flow.flow,
    hash: flow.hash,
    bot: bot.hash,
    step: snapshot.value as StepName,
    tries,
    page,
  }
  return { state: { ...kept, frames: [...below, frame] }, effects, failed }
}

/** Every flow ends once; a step that says how has said so already. */
const ended = (effects: readonly Effect[]): readonly Effect[] =>
  effects.some(({ type }) => type === 'ended') ? effects : [...effects, { type: 'ended', outcome: null }]

/** Puts a flow on top of the talk and takes it to its first question. Pure: what is wanted comes back as effects. */
export function enterFlow(bot: Bot, flow: Flow, state: TalkState, now: Instant): Stepped {
  const input = { ...contextOf(state, now), tries: 0, page: 0 }
  const entered = initialTransition(buildMachine(flow), input as never)
  return settle({ bot, flow }, state.frames, state, entered as never)
}

/**
 * Gives an event to the step the talk stands at. Pure. An event the step does not know changes nothing and wants
 * nothing.
 */
export function stepFlow(bot: Bot, flow: Flow, state: TalkState, event: FlowEvent, now: Instant): Stepped {
  const frame = state.frames.at(-1)
  if (!frame) return { state, effects: [], failed: [] }
  const machine = buildMachine(flow)
  const snapshot = machine.resolveState({ value: frame.step, context: contextOf(state, now) } as never)
  const next = transition(machine, snapshot as never, event as never)
  return settle({ bot, flow }, state.frames.slice(0, -1), state, next as never)
}
