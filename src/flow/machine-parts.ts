import { assign, setup } from 'xstate'
import type { AnswerName } from '../ids.ts'
import type { FlowEvent } from './effect.ts'
import { evaluateExpression } from './evaluate-expression.ts'
import type { Expression } from './expression.ts'
import { isKnown, type MachineContext, visibleValues } from './machine-context.ts'
import { withoutNames } from './without-names.ts'

type Args = { readonly context: MachineContext; readonly event: FlowEvent }

/** The value of an expression over what the flow may see. */
export const evaluated = (context: MachineContext, expression: Expression) =>
  evaluateExpression(
    expression.source,
    visibleValues(context),
    (name) => isKnown(context, name),
    () => context.failed.push(expression.at),
  )

/** True when the event carries this value in this field: which button, which outcome. */
const is = ({ event }: Args, { field, value }: { readonly field: string; readonly value: string | number }) =>
  (event as Readonly<Record<string, unknown>>)[field] === value

const keepAnswer = ({ context, event }: Args) =>
  event.type === 'ANSWERED' ? { answers: { ...context.answers, [event.answer]: event.value } } : {}

const saveResult = ({ context, event }: Args, { name }: { readonly name: string }) =>
  event.type === 'RESULT' && event.value
    ? { results: { ...context.results, [name]: event.value }, page: 0 }
    : {}

const saveRow = ({ context, event }: Args, { name }: { readonly name: string }) =>
  event.type === 'PICKED' ? { results: { ...context.results, [name]: event.row }, page: 0 } : {}

function markProved({ context }: Args, { name }: { readonly name: string }) {
  const result = context.results[name]
  return result ? { results: { ...context.results, [name]: { ...result, proved: true } } } : {}
}

function forget({ context }: Args, { names }: { readonly names: readonly string[] }) {
  return { answers: withoutNames(context.answers, names), results: withoutNames(context.results, names) }
}

function set({ context }: Args, { values }: { readonly values: Readonly<Record<AnswerName, Expression>> }) {
  const answers: Record<string, MachineContext['answers'][AnswerName]> = { ...context.answers }
  for (const [name, expression] of Object.entries(values)) {
    const value = evaluated(context, expression)
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      answers[name] = { kind: 'plain', value }
  }
  return { answers }
}

/**
 * The named guards and actions every flow machine is made of, also those of `*.machine.json`. Actions that only say
 * what is wanted (`say`, `call`, …) do nothing here: `transition` gives them back as data.
 */
const wanted = [
  'say',
  'ask',
  'again',
  'offer',
  'offerRows',
  'call',
  'prove',
  'consent',
  'handoff',
  'notify',
  'survey',
  'run',
  'endWith',
] as const

export type WantedAction = (typeof wanted)[number]

export const guards = {
  known: ({ context }: Args, { name }: { readonly name: string }) => isKnown(context, name),
  triesLeft: ({ context }: Args, { tries }: { readonly tries: number }) => context.tries + 1 < tries,
  triesSpent: ({ context }: Args, { tries }: { readonly tries: number }) => context.tries + 1 >= tries,
  when: ({ context }: Args, { when }: { readonly when: Expression }) => evaluated(context, when) === true,
  is,
}

const assigns = {
  keepAnswer: assign(keepAnswer as never),
  saveResult: assign(saveResult as never),
  saveRow: assign(saveRow as never),
  markProved: assign(markProved as never),
  forget: assign(forget as never),
  set: assign(set as never),
  countTry: assign((({ context }: Args) => ({ tries: context.tries + 1 })) as never),
  freshTries: assign((() => ({ tries: 0 })) as never),
  nextPage: assign((({ context }: Args) => ({ page: context.page + 1 })) as never),
}

export const machineParts = setup({
  types: {} as { context: MachineContext; events: FlowEvent; input: MachineContext },
  guards: guards as never,
  actions: { ...Object.fromEntries(wanted.map((name) => [name, () => undefined])), ...assigns } as never,
})
