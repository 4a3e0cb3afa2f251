import type { Step, Target } from './flow.ts'
import { ask, choose, chooseFrom, confirm, prove } from './question-states.ts'
import { type Action, forgetting, goTo, is, leave, repeat, type StepOf, type StepState } from './step-ways.ts'

function call(step: StepOf<'call'>): StepState {
  const saved = step.save ? [{ type: 'saveResult', params: { name: step.save } }] : []
  const { done, failed, ...others } = step.on
  return {
    entry: [
      {
        type: 'call',
        params: { step: step.name, operation: step.operation, save: step.save, with: step.with },
      },
    ],
    on: {
      RESULT: [
        { guard: is('outcome', 'done'), ...(done ? leave(done, saved) : goTo(step.next, saved)) },
        ...Object.entries(others).map(([outcome, exit]) => ({
          guard: is('outcome', outcome),
          ...leave(exit),
        })),
        failed ? leave(failed) : goTo({ to: 'end' }),
      ],
    },
  }
}

const handoff = (step: StepOf<'handoff'>): StepState => ({
  entry: [
    {
      type: 'handoff',
      params: {
        department: step.department,
        priority: step.priority,
        show: step.show,
        outsideHours: step.outsideHours,
        waiting: step.waiting,
      },
    },
  ],
  on: {
    CASE: [
      { guard: is('outcome', 'closed'), ...leave(step.closed) },
      { guard: is('outcome', 'customer_left'), ...leave(step.customerLeft) },
    ],
  },
})

const consent = (step: StepOf<'consent'>): StepState => ({
  entry: [{ type: 'consent', params: { purpose: step.purpose } }],
  on: {
    CONSENT: Object.entries(step.on).map(([outcome, exit]) => ({
      guard: is('outcome', outcome),
      ...leave(exit),
    })),
    REPEAT: [repeat(step)],
  },
})

const run = ({ flow, on, next }: StepOf<'run'>): StepState => ({
  entry: [{ type: 'run', params: { flow } }],
  on: {
    RETURNED: [
      ...Object.entries(on).map(([outcome, exit]) => ({ guard: is('outcome', outcome), ...leave(exit) })),
      goTo(next),
    ],
  },
})

const passing = (actions: readonly Action[], next: Target): StepState => ({
  entry: actions,
  always: [goTo(next)],
})

/** What a step is as a state: what it wants on entry, and where each event leads. */
export function stepState(step: Step): StepState {
  switch (step.verb) {
    case 'ask':
      return ask(step)
    case 'say':
      return passing([{ type: 'say', params: { prompt: step.prompt, show: step.show } }], step.next)
    case 'choose':
      return choose(step)
    case 'choose_from':
      return chooseFrom(step)
    case 'confirm':
      return confirm(step)
    case 'prove':
      return prove(step)
    case 'call':
      return call(step)
    case 'if':
      return {
        always: [
          { guard: { type: 'when', params: { when: step.when } }, ...leave(step.then) },
          leave(step.otherwise),
        ],
      }
    case 'set':
      return passing([{ type: 'set', params: { values: step.values } }], step.next)
    case 'forget':
      return passing(forgetting(step.names), step.next)
    case 'consent':
      return consent(step)
    case 'handoff':
      return handoff(step)
    case 'notify': {
      const { template, due, until, planned } = step
      return passing([{ type: 'notify', params: { template, due, until, planned } }], step.next)
    }
    case 'wait':
      return { on: { WAITED: [goTo(step.next)] } }
    case 'run':
      return run(step)
    case 'survey':
      return passing([{ type: 'survey', params: { survey: step.survey } }], step.next)
    case 'end': {
      const { outcome } = step
      const entry = outcome === null ? {} : { entry: [{ type: 'endWith', params: { outcome } }] }
      return { ...entry, always: [{ target: 'end' }] }
    }
  }
}
