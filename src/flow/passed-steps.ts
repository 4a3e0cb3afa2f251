import { getInitialMicrosteps, getMicrosteps } from 'xstate'
import type { StepName } from '../ids.ts'
import { buildMachine } from './build-machine.ts'
import type { MachineContext } from './machine-context.ts'
import { contextOf } from './step-flow.ts'
import type { StepTaken } from './step-watch.ts'

/** A place a move came to, and what the machine knew there. */
export type PassedStep = { readonly step: StepName | 'end'; readonly context: MachineContext }

/** Every place a move passed, the one it began at first (a flow that begins has none before its first step). */
export function passedSteps({ flow, before, event, now }: StepTaken): readonly PassedStep[] {
  const machine = buildMachine(flow)
  const context = contextOf(before, now)
  if (event === null) {
    const input = { ...context, tries: 0, page: 0 }
    const [first = null] = flow.steps
    const start: readonly PassedStep[] = first ? [{ step: first.name, context: input }] : []
    return [...start, ...placesOf(getInitialMicrosteps(machine, input as never)).slice(1)]
  }
  const step = before.frames.at(-1)?.step
  if (step === undefined) return []
  const snapshot = machine.resolveState({ value: step, context } as never)
  return [{ step, context }, ...placesOf(getMicrosteps(machine, snapshot as never, event as never))]
}

type Microstep = readonly [{ readonly value: unknown; readonly context: unknown }, unknown]

const placesOf = (microsteps: unknown): readonly PassedStep[] =>
  (microsteps as readonly Microstep[]).map(([{ value, context }]) => ({
    step: value as PassedStep['step'],
    context: context as MachineContext,
  }))
