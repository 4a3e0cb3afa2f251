import { type AnswerSpec, acceptedAs } from '../answer-spec.ts'
import { machineConfig } from '../build-machine.ts'
import type { Flow, Step } from '../flow.ts'
import { silencesOf } from '../silence.ts'
import { stepState } from '../step-state.ts'
import type { StepState } from '../step-ways.ts'
import { durationOf } from './duration-text.ts'

/**
 * A flow as XState JSON: opens in Stately Studio, and `readMachine` reads the same flow out of it. What lasts stands
 * under `after`, expressions are texts, and what a flow has beside its steps stands in `meta`.
 */
export function writeMachine(flow: Flow): Readonly<Record<string, unknown>> {
  const { id, initial, states } = machineConfig(flow)
  const drawn = flow.steps.map((step) => [step.name, withTimes(step, stepState(step))] as const)
  return plain({
    id,
    initial,
    meta: {
      purpose: flow.purpose,
      ...(flow.startsOn.length > 0 ? { starts_on: flow.startsOn } : {}),
      ...(flow.answers.size > 0
        ? { answers: Object.fromEntries([...flow.answers].map(([name, spec]) => [name, answerOf(spec)])) }
        : {}),
      ...(flow.migrations ? { migrations: Object.fromEntries(flow.migrations) } : {}),
    },
    states: { ...Object.fromEntries(drawn), end: states.end },
  }) as Readonly<Record<string, unknown>>
}

const answerOf = ({ type, personal, keep, within, least, most, pattern, accept, values }: AnswerSpec) => ({
  type,
  personal,
  ...(keep === null ? {} : { keep: durationOf(keep) }),
  ...(within === null ? {} : { within: durationOf(within) }),
  ...(least === null ? {} : { min: least }),
  ...(most === null ? {} : { max: most }),
  ...(pattern === null ? {} : { pattern }),
  ...(accept.join() === acceptedAs(type).join() ? {} : { accept }),
  ...(values.length === 0 ? {} : { values }),
})

/** Lengths of time that the engine keeps beside the machine, written into it. */
function withTimes(step: Step, state: StepState): object {
  switch (step.verb) {
    case 'ask':
      return step.gather === 0
        ? silentAfter(step, state)
        : {
            ...silentAfter(step, state),
            entry: [{ type: 'ask', params: { answer: step.answer, gather: durationOf(step.gather) } }],
          }
    case 'wait':
      return { after: { [step.milliseconds]: state.on?.WAITED } }
    default:
      return silentAfter(step, state)
  }
}

function silentAfter(step: Step, state: StepState): object {
  const { SILENT, ...on } = state.on ?? {}
  if (!SILENT) return state
  const after = silencesOf(step).map(({ after: time }, at) => {
    const { guard: _, ...way } = SILENT[at] ?? {}
    return [time, [way]] as const
  })
  return { ...state, on, ...(after.length > 0 ? { after: Object.fromEntries(after) } : {}) }
}

/** Expressions without their places; empty lists of ways and maps of slots left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if ('source' in value && 'at' in value && entries.length === 2) return value.source
  return Object.fromEntries(
    entries.flatMap(([key, inner]) =>
      inner === undefined || inner === null ? [] : [[key, plain(inner)] as const],
    ),
  )
}
