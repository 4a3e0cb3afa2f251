import type { PromptName } from '../ids.ts'
import type { Exit, Step, Target } from './flow.ts'

type Action = { readonly type: string; readonly params?: object }
type Guard = { readonly type: string; readonly params: object }
type Way = {
  readonly guard?: Guard
  readonly target?: string
  readonly reenter?: true
  readonly actions?: readonly Action[]
}
/** One state of the machine, as XState's JSON writes it. */
export type StepState = {
  readonly type?: 'final'
  readonly entry?: readonly Action[]
  readonly always?: readonly Way[]
  readonly on?: Readonly<Record<string, readonly Way[]>>
}

type StepOf<Verb extends Step['verb']> = Extract<Step, { verb: Verb }>

const targetOf = (target: Target): string => (target.to === 'end' ? 'end' : target.step)

const is = (field: string, value: string | number): Guard => ({ type: 'is', params: { field, value } })

/** A transition that leaves a question behind: the count of tries begins anew. */
const goTo = (target: Target, actions: readonly Action[] = []): Way => ({
  target: targetOf(target),
  reenter: true,
  actions: [...actions, { type: 'freshTries' }],
})

const leave = (exit: Exit, before: readonly Action[] = []): Way =>
  goTo(exit.go, [
    ...before,
    ...(exit.say ? [{ type: 'say', params: { prompt: exit.say, show: exit.show } }] : []),
    ...(exit.survey ? [{ type: 'survey', params: { survey: exit.survey } }] : []),
    ...(exit.forget.length ? forgetting(exit.forget) : []),
    ...(Object.keys(exit.set).length ? [{ type: 'set', params: { values: exit.set } }] : []),
  ])

const forgetting = (names: readonly string[]): readonly Action[] => [{ type: 'forget', params: { names } }]

const repeat = (step: Step): Way => ({ target: step.name, reenter: true })

/** Not understood: say it in other words while tries are left, else the way out. */
const unread = (tries: number, otherwise: Exit, again: Action): readonly Way[] => [
  { guard: { type: 'triesLeft', params: { tries } }, actions: [{ type: 'countTry' }, again] },
  leave(otherwise),
]

const ask = (step: StepOf<'ask'>): StepState => ({
  always: [{ guard: { type: 'known', params: { name: step.answer } }, ...goTo(step.next) }],
  entry: [{ type: 'ask', params: { answer: step.answer } }],
  on: {
    ANSWERED: [goTo(step.next, [{ type: 'keepAnswer' }])],
    UNREAD: unread(step.tries, step.otherwise, { type: 'again', params: { answer: step.answer } }),
    REPEAT: [repeat(step)],
  },
})

/** A question is asked again; what was shown above the choices, such as an address, is not shown again. */
const choose = (step: StepOf<'choose'>): StepState => {
  const offer = { type: 'offer', params: { step: step.name, options: step.options.map(({ name }) => name) } }
  const question = [{ type: 'say', params: { prompt: step.prompt, show: step.show } }, offer]
  const isQuestion = Object.keys(step.show).length === 0
  return {
    entry: question,
    on: {
      CHOSE: step.options.map(({ name, exit }) => ({ guard: is('option', name), ...leave(exit) })),
      UNREAD: unread(step.tries, step.otherwise, {
        type: 'again',
        params: { offer: step.name, options: step.options.map(({ name }) => name) },
      }),
      SILENT: step.silent.map(({ after, exit }) => ({ guard: is('after', after), ...leave(exit) })),
      REPEAT: [isQuestion ? repeat(step) : { actions: [offer] }],
    },
  }
}

const chooseFrom = (step: StepOf<'choose_from'>): StepState => {
  const rows = { rows: step.rows, row: step.row, step: step.name }
  return {
    entry: [
      { type: 'say', params: { prompt: step.prompt, show: {} } },
      { type: 'offerRows', params: rows },
    ],
    on: {
      PICKED: [goTo(step.next, [{ type: 'saveRow', params: { name: step.save } }])],
      CHOSE: [{ guard: is('option', 'none_fits'), ...leave(step.noneFits) }],
      MORE: [{ target: step.name, reenter: true, actions: [{ type: 'nextPage' }] }],
      UNREAD: unread(step.tries, step.otherwise, { type: 'again', params: { offerRows: rows } }),
      REPEAT: [repeat(step)],
    },
  }
}

const confirm = (step: StepOf<'confirm'>): StepState => {
  const offer = { type: 'offer', params: { step: step.name, common: ['yes', 'change', 'no'], options: [] } }
  const again = { type: 'say', params: { prompt: 'again' as PromptName, show: {} } }
  return {
    entry: [{ type: 'say', params: { prompt: step.prompt, show: {}, everything: true } }, offer],
    on: {
      YES: [leave(step.yes)],
      NO: [leave(step.no)],
      CHANGE: step.items.map(({ name, step: asks }) => ({
        guard: is('item', name),
        ...goTo({ to: 'step', step: asks }, forgetting([name])),
      })),
      UNREAD: [{ actions: [{ type: 'countTry' }, again, offer] }],
      REPEAT: [repeat(step)],
    },
  }
}

const prove = (step: StepOf<'prove'>): StepState => {
  const attempt = { type: 'prove', params: { result: step.result, by: step.by } }
  const answers = step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : []))
  return {
    entry: [attempt],
    on: {
      PROVED: [goTo(step.next, [{ type: 'markProved', params: { name: step.result } }])],
      NEEDS: step.by.flatMap((proof) =>
        proof.by === 'answer'
          ? [
              {
                guard: is('answer', proof.answer),
                actions: [{ type: 'ask', params: { answer: proof.answer } }],
              },
            ]
          : [],
      ),
      ANSWERED: [{ actions: [{ type: 'keepAnswer' }, attempt] }],
      NOT_PROVED: [
        {
          guard: { type: 'triesSpent', params: { tries: step.tries } },
          ...leave(step.otherwise, forgetting(answers)),
        },
        ...answers.map((answer) => ({
          guard: is('answer', answer),
          actions: [{ type: 'countTry' }, ...forgetting([answer]), { type: 'again', params: { answer } }],
        })),
      ],
      UNREAD: step.by.flatMap((proof) =>
        proof.by === 'answer'
          ? unread(step.tries, step.otherwise, { type: 'again', params: { answer: proof.answer } })
          : [],
      ),
      EXHAUSTED: [leave(step.otherwise, forgetting(answers))],
      REPEAT: [repeat(step)],
    },
  }
}

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
      return { entry: [{ type: 'run', params: { flow: step.flow } }], on: { RETURNED: [goTo(step.next)] } }
    case 'survey':
      return passing([{ type: 'survey', params: { survey: step.survey } }], step.next)
    case 'end':
      return { always: [{ target: 'end' }] }
  }
}
