import type { AnswerName } from '../ids.ts'
import type { AnswerSpec } from './answer-spec.ts'
import type { Flow, Step } from './flow.ts'
import type { TalkState } from './talk-state.ts'

/** What the talk waits for at the step it stands at. */
export type Waiting =
  | {
      readonly for: 'answer'
      readonly answer: AnswerName
      readonly spec: AnswerSpec
      readonly gather: number
    }
  | { readonly for: 'proof'; readonly answer: AnswerName; readonly spec: AnswerSpec; readonly result: string }
  | { readonly for: 'choice' }
  | { readonly for: 'row'; readonly rows: string }
  | { readonly for: 'confirmation'; readonly items: readonly string[] }
  | { readonly for: 'consent' }
  | { readonly for: 'case' }
  | { readonly for: 'time'; readonly milliseconds: number }
  | { readonly for: 'nothing' }

/** The step a talk stands at; null between flows. */
export const openStep = (flow: Flow | null, state: TalkState): Step | null =>
  flow?.steps.find(({ name }) => name === state.frames.at(-1)?.step) ?? null

/** Whether no words can answer: something is to be sent. */
export const asksForMedia = (open: Waiting): boolean => open.for === 'answer' && open.spec.type === 'media'

/** What the person's next words are read as. */
export function waitingFor(flow: Flow | null, state: TalkState): Waiting {
  const step = openStep(flow, state)
  if (!flow || !step) return { for: 'nothing' }
  switch (step.verb) {
    case 'ask': {
      const spec = flow.answers.get(step.answer)
      return spec ? { for: 'answer', answer: step.answer, spec, gather: step.gather } : { for: 'nothing' }
    }
    case 'prove': {
      const open = step.by.find((proof) => proof.by === 'answer' && !state.answers[proof.answer])
      const spec = open?.by === 'answer' ? flow.answers.get(open.answer) : undefined
      return open?.by === 'answer' && spec
        ? { for: 'proof', answer: open.answer, spec, result: step.result }
        : { for: 'nothing' }
    }
    case 'choose':
      return { for: 'choice' }
    case 'choose_from':
      return { for: 'row', rows: step.rows }
    case 'confirm':
      return { for: 'confirmation', items: step.items.map(({ name }) => name) }
    case 'consent':
      return { for: 'consent' }
    case 'handoff':
      return { for: 'case' }
    case 'wait':
      return { for: 'time', milliseconds: step.milliseconds }
    default:
      return { for: 'nothing' }
  }
}
