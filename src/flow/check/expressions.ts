import { checkExpression } from '../evaluate-expression.ts'
import type { Scope } from '../expression.ts'
import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { namePath, scopeOf } from './expression-scope.ts'
import { expressionsOf, type PlacedExpression, wantedType } from './expressions-of.ts'
import { mistakeAt } from './mistake-at.ts'

/** Expressions that cannot be read, name what is not there, or give the wrong kind of value. */
export const expressions: Check = (draft) =>
  draft.flows.flatMap((flow) => {
    const said = new Map<string, string | null>()
    return flow.flow.steps.flatMap((step) =>
      expressionsOf(step).flatMap((placed) => {
        const named = nameMistake(draft, flow, placed)
        if (named !== null) return named
        const { source, at } = placed.expression
        const key = `${placed.place} ${source}`
        const known = said.get(key)
        const says =
          known === undefined
            ? checkExpression(source, scopeOf(draft, flow), wantedType[placed.place])
            : known
        said.set(key, says)
        return says === null ? [] : [mistakeAt(at, says, adviceOn(says, scopeOf(draft, flow)))]
      }),
    )
  })

const example = 'write it like order.status == "shipped", day == "2026-12-24" or known(postcode)'

function adviceOn(says: string, { values, personal }: Scope): string {
  const unknown = /^`(.+)` is no answer/.exec(says)?.[1]
  return unknown === undefined ? example : didYouMean(unknown, [...Object.keys(values), ...personal], example)
}

/** A plain name where any value will do is looked up here; null: it is more than a name. */
function nameMistake(
  draft: Draft,
  flow: DraftFlow,
  { place, expression }: PlacedExpression,
): readonly Mistake[] | null {
  const path = namePath(expression.source)
  if (path === null || wantedType[place] !== 'any' || path.length > 2) return null
  const [owner, field] = path
  const { values, personal } = scopeOf(draft, flow)
  const inService = place === 'show' || place === 'with'
  const name = path.join('.')
  if (personal.includes(name) && inService) return []
  if (!Object.hasOwn(values, owner)) {
    if (personal.includes(name)) return null
    const names = [
      ...Object.keys(values),
      ...personal.filter((known) => !known.includes('.')),
      'now',
      'true',
      'false',
    ]
    if (names.includes(owner)) return null
    const advice = didYouMean(
      owner,
      names,
      'declare it under "answers", or save it in a call; a text stands in quotes',
    )
    return [mistakeAt(expression.at, `nothing here is called "${owner}"`, advice)]
  }
  const fields = values[owner]
  if (field === undefined || fields === 'any' || fields === 'map') return []
  if (typeof fields === 'object' && Object.hasOwn(fields, field)) return []
  if (personal.includes(name)) return null
  const known = typeof fields === 'object' ? Object.keys(fields) : []
  const locked = personal.flatMap((other) =>
    other.startsWith(`${owner}.`) ? [other.slice(owner.length + 1)] : [],
  )
  const all = [...known, ...locked]
  const advice = didYouMean(field, all, all.length > 0 ? `it has: ${all.join(', ')}` : 'it has no fields')
  return [mistakeAt(expression.at, `"${owner}" has no "${field}"`, advice)]
}
