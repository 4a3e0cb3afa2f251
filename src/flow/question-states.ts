import type { PromptName } from '../ids.ts'
import {
  forgetting,
  goTo,
  is,
  leave,
  repeat,
  type StepOf,
  type StepState,
  silent,
  unread,
} from './step-ways.ts'

export const ask = (step: StepOf<'ask'>): StepState => ({
  always: [{ guard: { type: 'known', params: { name: step.answer } }, ...goTo(step.next) }],
  entry: [{ type: 'ask', params: { answer: step.answer } }],
  on: {
    ANSWERED: [goTo(step.next, [{ type: 'keepAnswer' }])],
    UNREAD: unread(step.tries, step.otherwise, { type: 'again', params: { answer: step.answer } }),
    SILENT: silent(step.silent),
    REPEAT: [repeat(step)],
  },
})

/** A question is asked again; what was shown above the choices, such as an address, is not shown again. */
export const choose = (step: StepOf<'choose'>): StepState => {
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
      SILENT: silent(step.silent),
      REPEAT: [isQuestion ? repeat(step) : { actions: [offer] }],
    },
  }
}

export const chooseFrom = (step: StepOf<'choose_from'>): StepState => {
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
      SILENT: silent(step.silent),
      REPEAT: [repeat(step)],
    },
  }
}

export const confirm = (step: StepOf<'confirm'>): StepState => {
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
      SILENT: silent(step.silent),
      REPEAT: [repeat(step)],
    },
  }
}

export const prove = (step: StepOf<'prove'>): StepState => {
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
      SILENT: silent(step.silent),
      REPEAT: [repeat(step)],
    },
  }
}
