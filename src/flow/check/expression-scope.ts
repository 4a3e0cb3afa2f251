import type { AnswerType } from '../answer-spec.ts'
import type { ExpressionType, Scope } from '../expression.ts'
import { savedNames } from '../saved-names.ts'
import type { Draft, DraftFlow } from './draft.ts'
import { reservedWords } from './reserved-names.ts'
import { fieldsOf } from './result-fields.ts'

const scopes = new WeakMap<DraftFlow, Scope>()

/** What the expressions of a flow may name, and which of it is personal. */
export function scopeOf(draft: Draft, flow: DraftFlow): Scope {
  const known = scopes.get(flow)
  if (known) return known
  const values: Record<string, Scope['values'][string]> = {}
  const personal: string[] = []
  for (const [name, { type, personal: locked }] of flow.flow.answers) {
    if (reservedWords.has(name)) continue
    if (locked) personal.push(name)
    else values[name] = typeOf[type]
  }
  for (const saved of savedNames(flow.flow)) {
    if (reservedWords.has(saved)) continue
    const fields = fieldsOf(draft, flow.flow, saved)
    if (fields === null) values[saved] = 'any'
    else {
      const plain = [...fields].filter(([, field]) => !field.personal)
      values[saved] = Object.fromEntries(plain.map(([name, field]) => [name, field.type]))
      personal.push(...[...fields].flatMap(([name, field]) => (field.personal ? [`${saved}.${name}`] : [])))
    }
  }
  const scope = { values, personal }
  scopes.set(flow, scope)
  return scope
}

const typeOf: Record<AnswerType, ExpressionType> = {
  text: 'string',
  name: 'string',
  order_number: 'string',
  postcode: 'string',
  date: 'string',
  number: 'number',
  money: 'number',
  yes_no: 'bool',
  email: 'string',
  phone: 'string',
  document: 'string',
  address: 'string',
  choice: 'string',
  media: 'string',
}

/** `postcode` or `order.eta`: the only expressions that may name something personal. */
const path = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/

/** The parts of an expression that is a plain name; null for every other. */
export function namePath(source: string): readonly [owner: string, ...fields: string[]] | null {
  const text = source.trim()
  if (!path.test(text)) return null
  const [owner = '', ...fields] = text.split('.')
  return [owner, ...fields]
}
