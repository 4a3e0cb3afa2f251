import type { Flow } from './flow.ts'
import { machineParts } from './machine-parts.ts'
import { stepState } from './step-state.ts'

export type FlowMachine = ReturnType<typeof machineParts.createMachine>

/** The flow as XState writes machines: one state a step, plain JSON; `writeMachine` makes a file of it. */
export const machineConfig = (flow: Flow) => ({
  id: flow.flow,
  initial: flow.steps[0]?.name ?? 'end',
  states: {
    ...Object.fromEntries(flow.steps.map((step) => [step.name, stepState(step)])),
    end: { type: 'final' },
  },
})

const built = new WeakMap<Flow, FlowMachine>()

/** The machine of a flow; made once for each loaded flow (about 1 ms for 20 steps). */
export function buildMachine(flow: Flow): FlowMachine {
  const known = built.get(flow)
  if (known) return known
  const machine = machineParts.createMachine({
    ...machineConfig(flow),
    context: (({ input }: { readonly input: object }) => input) as never,
  } as never)
  built.set(flow, machine)
  return machine
}
