import type { Bot } from '../flow/bot.ts'
import type { ServiceOperation } from '../flow/service.ts'
import type { FakeAnswer, FakeServices } from '../flow/talk/talk-test.ts'
import type { RehearsedOperation, ServicesMode } from '../web/rehearsal-view.ts'
import { isOutside } from './fake-services.ts'

/** How services answer in a rehearsal, in the words of a talk test. */
export type RehearsedAnswers = {
  readonly mode: () => ServicesMode
  readonly shown: () => readonly RehearsedOperation[]
  /** All of them at once. */
  readonly answerAll: (mode: ServicesMode) => FakeServices
  /** Null: there is no such operation, or it has no such answer. */
  readonly answerOne: (operation: string, answer: string) => FakeServices | null
  /** What this service answers that nobody said anything of. */
  readonly unsaid: (operation: ServiceOperation) => FakeAnswer
}

type Needs = {
  readonly bot: () => Bot
  readonly madeUp: (operation: ServiceOperation) => Readonly<Record<string, unknown>>
}

const answerOf = { normal: 'normal', slow: 'slow', down: 'failed' } as const

export function rehearsedAnswers({ bot, madeUp }: Needs): RehearsedAnswers {
  let mode: ServicesMode = 'normal'
  const said = new Map<string, string>()

  const written = (operation: ServiceOperation, answer: string): FakeAnswer =>
    answer === 'done' ? fieldsOr(madeUp(operation)) : answer

  const usual = (operation: ServiceOperation): string =>
    mode === 'normal' && isOutside(operation) ? 'done' : answerOf[mode]

  return {
    mode: () => mode,
    shown: () =>
      [...bot().services.values()].map((operation) => ({
        operation: operation.name,
        answers: answersOf(operation),
        answer: said.get(operation.name) ?? usual(operation),
      })),
    answerAll: (next) => {
      mode = next
      said.clear()
      const all = [...bot().services.values()]
      return Object.fromEntries(all.map((one) => [one.name, written(one, usual(one))]))
    },
    answerOne: (name, answer) => {
      const operation = bot().services.get(name)
      if (!operation || !answersOf(operation).includes(answer)) return null
      said.set(name, answer)
      return { [name]: written(operation, answer) }
    },
    unsaid: (operation) => written(operation, 'done'),
  }
}

const answersOf = (operation: ServiceOperation): readonly string[] => [
  ...(isOutside(operation) ? [] : ['normal']),
  'done',
  ...operation.outcomes.keys(),
  'failed',
  'slow',
]

/** An operation that gives nothing back is just done. */
const fieldsOr = (fields: Readonly<Record<string, unknown>>): FakeAnswer =>
  Object.keys(fields).length === 0 ? 'done' : { ...fields }
