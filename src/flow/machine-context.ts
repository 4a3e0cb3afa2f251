import type { Instant } from '../clock.ts'
import type { AnswerName, Locale } from '../ids.ts'
import type { AnswerValue } from './answer-spec.ts'
import type { Position } from './flow.ts'
import { rowSource } from './row-source.ts'
import type { PlainValue, ResultValue } from './talk-state.ts'

/** What a flow's machine knows while it makes one step; rebuilt from the talk's state each time. */
export type MachineContext = {
  readonly answers: Readonly<Record<AnswerName, AnswerValue>>
  readonly results: Readonly<Record<string, ResultValue>>
  readonly tries: number
  readonly page: number
  readonly now: Instant
  readonly locale: Locale
  /** Expressions that failed while the step was made, in the order they were asked: the one thing here that is written to. */
  readonly failed: Position[]
}

/** What expressions may see: plain answers and plain fields of results, never a personal value. */
export function visibleValues(context: MachineContext): Record<string, PlainValue> {
  const values: Record<string, PlainValue> = { now: context.now }
  for (const [name, result] of Object.entries(context.results)) values[name] = result.plain
  for (const [name, answer] of Object.entries(context.answers))
    if (answer.kind === 'plain') values[name] = answer.value
  return values
}

/** Whether an answer, a result, or a personal field of a proved result is there. */
export const isKnown = (context: MachineContext, name: string): boolean =>
  Object.hasOwn(context.answers, name) || Object.hasOwn(context.results, name)

/** The rows a `choose_from` offers: the list it names, or the only one of a result. */
export function rowsOf(results: MachineContext['results'], rows: string): readonly PlainValue[] {
  const { result, list } = rowSource(rows)
  const plain = results[result]?.plain ?? {}
  const found = list === null ? Object.values(plain).find((field) => Array.isArray(field)) : plain[list]
  return Array.isArray(found) ? found : []
}
