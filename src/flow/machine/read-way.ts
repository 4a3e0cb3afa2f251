import { didYouMean } from '../parse/closest.ts'
import { actionParams, guardParams } from './machine-words.ts'
import { keyed, leaf, list, type Written } from './mapped-yaml.ts'
import {
  copied,
  each,
  entriesOf,
  expressionsIn,
  isKeyed,
  note,
  onlyKeys,
  type Sheet,
  type Spot,
  under,
} from './spot.ts'

/** A named action or guard with its parameters. */
export type Named = { readonly type: string; readonly params: Spot; readonly spot: Spot }

/** One transition. */
export type Way = {
  readonly spot: Spot
  readonly guard: Named | null
  /** The step it leads to, or `end`; null: it stays. */
  readonly target: Written | null
  readonly actions: readonly Named[]
}

/** From the name of a target as drawn to the step that begins there. */
export type FindTarget = (written: string) => string

/** `say`, `{ type: say, params }`: an unknown name is a mistake, with the one it was probably meant to be. */
export function named(sheet: Sheet, spot: Spot, what: 'action' | 'guard'): Named | null {
  const known = what === 'action' ? actionParams : guardParams
  const type = typeof spot.value === 'string' ? spot : under(spot, 'type')
  if (typeof type.value !== 'string') {
    note(sheet, spot, `this ${what} has no name`, `write { "type": …, "params": { … } }`)
    return null
  }
  if (!Object.hasOwn(known, type.value)) {
    const advice = didYouMean(type.value, Object.keys(known), `known: ${Object.keys(known).join(', ')}`)
    note(sheet, type, `unknown ${what} "${type.value}"`, advice)
    return null
  }
  const params = under(spot, 'params')
  if (isKeyed(spot.value)) onlyKeys(sheet, spot, ['type', 'params'])
  onlyKeys(sheet, params, known[type.value] ?? [])
  return { type: type.value, params, spot }
}

export const actionsAt = (sheet: Sheet, spot: Spot): readonly Named[] =>
  each(spot).flatMap((action) => named(sheet, action, 'action') ?? [])

const wayKeys = ['target', 'guard', 'actions', 'reenter', 'description', 'meta']

/** Every transition at this place: a name, a map, or a list of them. */
export function waysAt(sheet: Sheet, find: FindTarget, place: Spot): readonly Way[] {
  return each(place).map((spot) => {
    onlyKeys(sheet, spot, wayKeys, { cond: 'XState 5 calls it "guard"', in: 'write a "guard"' })
    const target = typeof spot.value === 'string' ? spot : (each(under(spot, 'target'))[0] ?? null)
    const guard = under(spot, 'guard')
    return {
      spot,
      guard: guard.value === undefined || guard.value === null ? null : named(sheet, guard, 'guard'),
      target: typeof target?.value === 'string' ? leaf(find(target.value), target.path) : null,
      actions: actionsAt(sheet, under(spot, 'actions')),
    }
  })
}

/** What happens on a way, in the only order the engine keeps. */
const exitOrder: readonly string[] = ['say', 'survey', 'forget', 'set']
/** What the engine does by itself on every way out. */
const everywhere = ['freshTries']

/**
 * A transition as the way out of a step.
 *
 * @param engine actions the engine does by itself on this way: read over, drawn or not
 */
export function exitOf(sheet: Sheet, way: Way, engine: readonly string[] = []): Written | null {
  const actions = way.actions.filter(({ type }) => !everywhere.includes(type) && !engine.includes(type))
  if (!way.target)
    note(
      sheet,
      way.spot,
      'this way leads nowhere',
      'give it a "target": the name of a state, its own if it stays',
    )
  const kept = actions.filter((action, index) => isExitAction(sheet, action, actions.slice(0, index)))
  if (kept.length === 0) return way.target
  const parts = kept.map(exitPart)
  return keyed({ ...Object.assign({}, ...parts), go: way.target }, way.spot.path)
}

function isExitAction(sheet: Sheet, { type, spot }: Named, before: readonly Named[]): boolean {
  const at = exitOrder.indexOf(type)
  if (at < 0) {
    const advice = `on a way out stand ${exitOrder.join(', ')}; put it into the "entry" of a state`
    note(sheet, spot, `"${type}" does nothing here`, advice)
    return false
  }
  const last = Math.max(-1, ...before.map((one) => exitOrder.indexOf(one.type)))
  if (last < at) return true
  const advice = `a way does each once, in this order: ${exitOrder.join(', ')}; put the rest into the "entry" of a state`
  note(sheet, spot, `"${type}" comes too late on this way`, advice)
  return false
}

const exitPart = ({ type, params }: Named): Readonly<Record<string, Written | null>> => {
  switch (type) {
    case 'say':
      return { say: copied(under(params, 'prompt')), show: expressionsIn(under(params, 'show')) }
    case 'survey':
      return { survey: copied(under(params, 'survey')) }
    case 'forget':
      return { forget: texts(under(params, 'names')) }
    default:
      return { set: expressionsIn(under(params, 'values')) }
  }
}

/** A list as it stands. */
export const texts = (spot: Spot): Written | null =>
  Array.isArray(spot.value)
    ? list(
        each(spot).map(({ value, path }) => leaf(value, path)),
        spot.path,
      )
    : copied(spot)

/** The ways out by the value their guard `is` asks for. */
export function waysByValue(
  sheet: Sheet,
  ways: readonly Way[],
  field: string,
): readonly (readonly [string, Way])[] {
  return ways.flatMap((way) => {
    const value = way.guard?.type === 'is' ? under(way.guard.params, 'value').value : undefined
    const asked = way.guard && under(way.guard.params, 'field').value
    if (asked === field && (typeof value === 'string' || typeof value === 'number'))
      return [[String(value), way] as const]
    const advice = `ask it: { "type": "is", "params": { "field": "${field}", "value": … } }`
    note(sheet, way.spot, `this way does not say for which ${field} it is`, advice)
    return []
  })
}

/** Every event of a state with its ways. */
export const eventsAt = (sheet: Sheet, find: FindTarget, on: Spot): ReadonlyMap<string, readonly Way[]> =>
  new Map(entriesOf(on).map(([event, spot]) => [event, waysAt(sheet, find, spot)] as const))
