import type { AnswerName } from '../../ids.ts'
import type { Flow } from '../flow.ts'
import type { ResultField, ServiceOperation } from '../service.ts'
import type { PlainValue } from '../talk-state.ts'
import { type SampleTime, sampleAnswer } from './sample-answer.ts'
import { sampleWords } from './sample-words.ts'

type Known = SampleTime & {
  readonly answers: Flow['answers']
  /** The day its dates begin at, `YYYY-MM-DD`. */
  readonly day: string
  /** Digits of whoever the record belongs to. */
  readonly phone: string
  /** Choices it takes, by `operation.field`; the first value where nothing is said. */
  readonly choices: Readonly<Record<string, string>>
}

/** What a service could give. What the flow asks for by the same name is what a person answers, so that it proves. */
export function sampleResult(
  { name: operation, result }: Pick<ServiceOperation, 'name' | 'result'>,
  known: Known,
): Readonly<Record<string, PlainValue>> {
  return Object.fromEntries(
    Object.entries(result).map(([name, field]) => [
      name,
      sampleField(field, name, known, { choice: known.choices[`${operation}.${name}`], row: 0 }),
    ]),
  )
}

type Where = { readonly choice: string | undefined; readonly row: number }

function sampleField(field: ResultField, name: string, known: Known, { choice, row }: Where): PlainValue {
  switch (field.type) {
    case 'text':
      return `${sampleText(name, known)}${row === 0 ? '' : ` ${row + 1}`}`
    case 'number':
      return 3 + row
    case 'date':
      return dayAfter(known.day, row)
    case 'datetime':
      return `${dayAfter(known.day, row)}T10:00:00Z`
    case 'yes_no':
      return true
    case 'choice':
      return choice ?? field.values[0] ?? ''
    case 'list':
      return [0, 1].map((at) =>
        Object.fromEntries(
          Object.entries(field.items).map(([item, inner]) => [
            item,
            sampleField(inner, item, known, { choice: undefined, row: at }),
          ]),
        ),
      )
  }
}

function sampleText(name: string, known: Known): string {
  if (name === 'phone') return known.phone
  const spec = known.answers.get(name as AnswerName)
  if (spec && spec.type !== 'media') return String(sampleAnswer(spec, known).value)
  const texts: Readonly<Record<string, string>> = sampleWords(known.locale).texts
  return texts[name] ?? name.replaceAll('_', ' ')
}

const dayLength = 24 * 60 * 60 * 1000

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
