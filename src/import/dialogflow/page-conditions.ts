import type { Answer } from './answers.ts'
import { type Compare, readCondition } from './condition.ts'
import type { Route } from './routes.ts'
import type { Walk } from './walk.ts'

/** Routes that need no words, with their expressions, and those that wait for an intent. */
export function sortRoutes(walk: Walk, routes: readonly Route[]) {
  const { ledger } = walk.agent
  const open: { route: Route; expression: string }[] = []
  const options: Route[] = []
  for (const route of routes) {
    if (route.intent !== '') {
      if (route.condition !== '' && route.condition !== 'true')
        ledger.remark(route.object, 'its condition was left out: the option is always offered')
      options.push(route)
      continue
    }
    const expression = readCondition(route.condition === '' ? 'true' : route.condition, comparing(walk))
    if (expression === null || expression === 'false')
      ledger.remark(route.object, 'its condition asks what a flow of ours does not know')
    else open.push({ route, expression })
  }
  return { open, options }
}

const operators: Readonly<Record<string, string>> = {
  '=': '==',
  '!=': '!=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
}
const comparable = new Set(['choice', 'number', 'date', 'yes_no'])

/** `$session.params.size = "large"` over the answers of this flow. */
const comparing =
  ({ answers, draft }: Walk): Compare =>
  (parameter, operator, value) => {
    const [name = '', ...rest] = parameter.split('.')
    if (name === 'status' && value === 'FINAL' && operator === '=') return 'true'
    const answer = answers.get(name)
    const sign = operators[operator]
    if (!answer || !sign) return null
    const known = `known(${answer.name})`
    if (rest.at(-1) === 'resolved') return value === true && sign === '==' ? known : null
    const asked = value === null ? knownOrNot(sign, known) : valueAsked(answer, sign, value)
    if (asked === null) return null
    draft.answers.set(name, answer)
    if (value !== null) draft.compared.add(answer.name)
    return asked
  }

const knownOrNot = (sign: string, known: string): string | null =>
  sign === '!=' ? known : sign === '==' ? `!${known}` : null

function valueAsked(answer: Answer, sign: string, value: string | number | boolean): string | null {
  if (!comparable.has(answer.type) || answer.redacted) return null
  const own = typeof value === 'string' ? answer.values.get(value) : value
  if (own === undefined || (answer.type === 'number') !== (typeof own === 'number')) return null
  return `${answer.name} ${sign} ${typeof own === 'string' ? `'${own}'` : own}`
}
