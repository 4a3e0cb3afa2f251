import type { AnswerName } from '../ids.ts'
import type { SlotReference } from '../message/reply.ts'
import type { Expression } from './expression.ts'
import type { MachineContext } from './machine-context.ts'
import { evaluated } from './machine-parts.ts'

const path = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/

/**
 * What a prompt or a service is given for an expression: the value where it is plain, the vault row where it is
 * personal. A personal field of a result nobody proved stays empty.
 */
export function slotOf(context: MachineContext, expression: Expression): SlotReference {
  const source = expression.source.trim()
  if (path.test(source)) {
    const [first = '', ...fields] = source.split('.')
    const answer = context.answers[first as AnswerName]
    if (answer && fields.length === 0)
      return answer.kind === 'plain'
        ? { from: 'value', value: answer.value }
        : { from: 'vault', name: answer.vault, path: answer.path ?? [] }
    const result = context.results[first]
    const [field] = fields
    if (result?.vault && field !== undefined && !Object.hasOwn(result.plain, field))
      return result.proved
        ? { from: 'vault', name: result.vault, path: fields }
        : { from: 'value', value: '' }
  }
  const value = evaluated(context, expression)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { from: 'value', value }
  return { from: 'value', value: value === null || value === undefined ? '' : JSON.stringify(value) }
}
