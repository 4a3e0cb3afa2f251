import type { AnswerName } from '../../ids.ts'
import type { Flow } from '../flow.ts'
import type { ResultField, ServiceOperation } from '../service.ts'
import { sampleAnswer } from './sample-answers.ts'

/** Choices a made-up result takes, by `operation.field`; the first value where nothing is said. */
export type Choices = Readonly<Record<string, string>>

const rows = 2

/** What a service could give: dates soon after the day talks are played, and what the flow proves it with as people say it. */
export function sampleResult(
  operation: ServiceOperation,
  flow: Flow,
  locale: string,
  choices: Choices,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(operation.result).map(([name, field]) => {
      const spec = flow.answers.get(name as AnswerName)
      const said = spec && field.type === 'text' ? sampleAnswer(spec, locale) : null
      return [name, said ?? sampleField(field, name, choices[`${operation.name}.${name}`], 0)]
    }),
  )
}

function sampleField(field: ResultField, name: string, choice: string | undefined, row: number): unknown {
  switch (field.type) {
    case 'text':
      return name === 'phone' ? '5511955550188' : `${name} ${77 + row}`
    case 'number':
      return 77 + row
    case 'date':
      return `2026-11-${20 + row}`
    case 'datetime':
      return `2026-11-2${row}T10:00:00-03:00`
    case 'choice':
      return choice ?? field.values[0]
    case 'list':
      return Array.from({ length: rows }, (_, at) =>
        Object.fromEntries(
          Object.entries(field.items).map(([item, inner]) => [item, sampleField(inner, item, undefined, at)]),
        ),
      )
    default:
      return true
  }
}
