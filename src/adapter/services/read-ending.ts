import type { Ending, ServiceInput, ServiceOperation } from '../../flow/service.ts'
import { fillText } from './fill-text.ts'
import { jsonAt } from './json-at.ts'

/** An answer as far as it was read; `json` is undefined where it is none. */
export type Answer = { readonly status: number; readonly json: unknown }

/** The declared outcome that an answer tells; null: none of them. */
export function endingOf({ outcomes }: ServiceOperation, answer: Answer, input: ServiceInput): string | null {
  for (const [outcome, endings] of outcomes)
    if (endings.some((ending) => fits(ending, answer, input))) return outcome
  return null
}

/** Whether the answer says "not now" in its own words. */
export const saysAgain = ({ again }: ServiceOperation, answer: Answer, input: ServiceInput): boolean =>
  again !== null && fits(again, answer, input)

function fits(ending: Ending, { status, json }: Answer, input: ServiceInput): boolean {
  switch (ending.by) {
    case 'status':
      return status === ending.status
    case 'empty':
      return isEmpty(jsonAt(json, ending.path))
    case 'is':
    case 'is-not': {
      const said = wordOf(jsonAt(json, ending.path))
      if (said === null) return false
      const isListed = ending.words.some((words) => fillText(words, input).toLowerCase() === said)
      return isListed === (ending.by === 'is')
    }
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** People write numbers of orders as they like: `lm-1042` is `LM-1042`. */
function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value.toLowerCase()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
