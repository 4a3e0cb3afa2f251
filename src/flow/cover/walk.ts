import type { FlowEvent } from '../effect.ts'
import type { Flow, Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { placeOf } from '../graph/way-to-place.ts'
import { waysOf } from '../graph/ways.ts'
import { evaluated } from '../machine-parts.ts'
import { type PassedStep, passedSteps } from '../passed-steps.ts'
import type { StepTaken } from '../step-watch.ts'

/** A way that was taken: from a step, in the designer's words, to a step or the `end`. */
export type Edge = readonly [from: string, way: string, to: string]

export type Walk = { readonly steps: readonly string[]; readonly edges: readonly Edge[] }

/** The steps a move came to and the ways it took there, those it only passed included. */
export function walkOf(taken: StepTaken): Walk {
  const passed = passedSteps(taken)
  const { steps } = graphOf(taken.flow)
  const edges: Edge[] = []
  for (const [at, to] of passed.slice(1).entries()) {
    const from = passed[at]
    const step = from && steps.get(from.step as never)
    const event = at === 0 ? taken.event : null
    const way = step && from ? wayOf(step, from, event, to) : null
    if (step && way !== null) edges.push([step.name, way, to.step])
  }
  const came = taken.event === null ? passed : passed.slice(1)
  return { steps: came.map(({ step }) => step).filter((step) => step !== 'end'), edges }
}

/** Every way of a flow. */
export const edgesOf = (flow: Flow): readonly Edge[] =>
  flow.steps.flatMap((step) => waysOf(step).map(({ name, go }): Edge => [step.name, name, placeOf(go)]))

/** The name of the way by which a step was left; null where it was not left. */
function wayOf(step: Step, from: PassedStep, event: FlowEvent | null, to: PassedStep): string | null {
  if (event === null) return step.verb === 'if' ? branchOf(step, from) : ''
  // Tries are counted while a question is open, and begin anew when it is left.
  const isLeft = to.step !== step.name || to.context.tries === 0
  switch (event.type) {
    case 'ANSWERED':
      return step.verb === 'ask' ? '' : null
    case 'UNREAD':
    case 'NOT_PROVED':
      return isLeft ? 'else' : null
    case 'EXHAUSTED':
      return 'else'
    case 'CHOSE':
      return event.option
    case 'YES':
    case 'NO':
      return event.type.toLowerCase()
    case 'CHANGE':
      return `change ${event.item}`
    case 'RESULT':
      return step.verb === 'call' ? outcomeOf(step, event.outcome) : null
    case 'CONSENT':
    case 'CASE':
      return event.outcome
    case 'SILENT':
      return 'silent'
    case 'PICKED':
    case 'PROVED':
    case 'WAITED':
      return ''
    case 'RETURNED':
      return step.verb === 'run' && Object.hasOwn(step.on, event.outcome ?? '') ? event.outcome : ''
    case 'MORE':
    case 'NEEDS':
    case 'REPEAT':
      return null
  }
}

const branchOf = (step: Extract<Step, { verb: 'if' }>, { context }: PassedStep): string =>
  evaluated(context, step.when) === true ? 'then' : 'else'

function outcomeOf({ on }: Extract<Step, { verb: 'call' }>, outcome: string): string {
  if (outcome === 'done') return on.done ? 'done' : ''
  return Object.hasOwn(on, outcome) ? outcome : 'failed'
}
