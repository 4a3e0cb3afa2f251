import type { Exit, Silence, Step, Target } from './flow.ts'

export type Action = { readonly type: string; readonly params?: object }
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

export type StepOf<Verb extends Step['verb']> = Extract<Step, { verb: Verb }>

const targetOf = (target: Target): string => (target.to === 'end' ? 'end' : target.step)

/** Holds for an event that carries this value: which button, which outcome. */
export const is = (field: string, value: string | number): Guard => ({ type: 'is', params: { field, value } })

/** A transition that leaves a question behind: the count of tries begins anew. */
export const goTo = (target: Target, actions: readonly Action[] = []): Way => ({
  target: targetOf(target),
  reenter: true,
  actions: [...actions, { type: 'freshTries' }],
})

/** What is said, rated, forgotten and remembered on the way out, in this order. */
export const leave = (exit: Exit, before: readonly Action[] = []): Way =>
  goTo(exit.go, [
    ...before,
    ...(exit.say ? [{ type: 'say', params: { prompt: exit.say, show: exit.show } }] : []),
    ...(exit.survey ? [{ type: 'survey', params: { survey: exit.survey } }] : []),
    ...(exit.forget.length ? forgetting(exit.forget) : []),
    ...(Object.keys(exit.set).length ? [{ type: 'set', params: { values: exit.set } }] : []),
  ])

export const forgetting = (names: readonly string[]): readonly Action[] => [
  { type: 'forget', params: { names } },
]

/** Nobody answered for so long. */
export const silent = (silences: readonly Silence[]): readonly Way[] =>
  silences.map(({ after, exit }) => ({ guard: is('after', after), ...leave(exit) }))

/** The step from its beginning, with the tries counted so far. */
export const repeat = (step: Step): Way => ({ target: step.name, reenter: true })

/** Not understood: say it in other words while tries are left, else the way out. */
export const unread = (tries: number, otherwise: Exit, again: Action): readonly Way[] => [
  { guard: { type: 'triesLeft', params: { tries } }, actions: [{ type: 'countTry' }, again] },
  leave(otherwise),
]
