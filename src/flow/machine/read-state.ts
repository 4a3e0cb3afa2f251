import { didYouMean } from '../parse/closest.ts'
import { eventsOf } from './machine-words.ts'
import { keyed, leaf, type Written } from './mapped-yaml.ts'
import { passingKeys } from './passing-keys.ts'
import { actionsAt, eventsAt, exitOf, type FindTarget, named, type Way, waysAt } from './read-way.ts'
import { entriesOf, expressionIn, note, onlyKeys, type Sheet, under } from './spot.ts'
import { isFinal, type StateShape } from './state-shape.ts'
import { type WaitingState, waitingReaders } from './waiting-state.ts'

export type StateNeeds = {
  readonly sheet: Sheet
  readonly find: FindTarget
  /** A name for one more step out of this state. */
  readonly freshName: (state: string) => string
}
type WrittenStep = readonly [name: string, step: Written]
type Keys = Readonly<Record<string, Written | null>>
type Body = (go: Written | null) => Keys

const stateKeys = [
  'entry',
  'exit',
  'on',
  'after',
  'always',
  'type',
  'id',
  'description',
  'meta',
  'tags',
  'states',
]
const notDrawn = 'a talk is at one step at a time: draw one flat list of states'
const unlike = { invoke: 'use the action "call"', history: notDrawn, initial: notDrawn, onDone: notDrawn }

/** The steps a state stands for: one for each thing it does on entry, and one for each guarded way on. */
export function readState(needs: StateNeeds, state: StateShape): readonly WrittenStep[] {
  const { sheet, find, freshName } = needs
  refuseOtherKinds(sheet, state)
  const { name, spot, waiting } = state
  const after = entriesOf(under(spot, 'after')).flatMap(([key, place]) =>
    waysAt(sheet, find, place).map((way) => [key, way] as const),
  )
  const always = waysAt(sheet, find, under(spot, 'always'))
  const events = eventsAt(sheet, find, under(spot, 'on'))
  refuseEvents(sheet, state, [...events.keys()])
  const passing = state.passing.flatMap((action) => named(sheet, action, 'action') ?? [])
  const bodies: Body[] = passing.map((action) => (go) => ({
    ...passingKeys(sheet, action),
    ...(action.type === 'endWith' ? {} : { go }),
  }))
  if (!waiting) return chain(needs, state, bodies, always)
  for (const action of state.beyond)
    note(sheet, action, 'what stands after something that waits never comes', 'put it into the next state')
  if (
    after.length > 0 &&
    waiting.verb !== 'wait' &&
    !eventsOf[waiting.verb].some((event) => event === 'SILENT')
  )
    note(
      sheet,
      under(spot, 'after'),
      `"after" means nothing where a state does "${waiting.verb}"`,
      'use it in a question or a state that only waits',
    )
  if (always.length > 0 && waiting.verb !== 'ask')
    note(
      sheet,
      under(spot, 'always'),
      'this way would be taken before the person answers',
      'remove it, or make it a state of its own',
    )
  const full: WaitingState = {
    sheet,
    name,
    spot,
    words: state.words ? named(sheet, state.words, 'action') : null,
    params: under(
      waiting.verb === 'wait' ? spot : (named(sheet, waiting.action, 'action')?.spot ?? spot),
      'params',
    ),
    on: (event) => events.get(event) ?? [],
    always,
    after,
  }
  const before = bodies.map((body, index) => [index === 0 ? find(name) : freshName(name), body] as const)
  const main = [name, keyed(waitingReaders[waiting.verb](full), spot.path)] as const
  return [...linked(state, before, leaf(name, spot.path)), main]
}

/** Each step falls to the one after it; the last to where the state leads. */
const linked = (
  { spot }: StateShape,
  bodies: readonly (readonly [string, Body])[],
  last: Written | null,
): readonly WrittenStep[] =>
  bodies.map(([name, body], index) => {
    const next = bodies[index + 1]
    return [name, keyed(body(next ? leaf(next[0], spot.path) : last), spot.path)] as const
  })

/** A state that only passes on: what it does, then a decision for each guarded way. */
function chain(
  { sheet, freshName }: StateNeeds,
  state: StateShape,
  passing: readonly Body[],
  always: readonly Way[],
): readonly WrittenStep[] {
  const { name, spot } = state
  const [first] = always
  if (isFinal(state)) return linked(state, naming(name, passing, freshName), leaf('end', spot.path))
  if (!first) {
    note(
      sheet,
      spot,
      `nothing leads on from "${name}"`,
      'draw the way it goes on ("always"), or make it final',
    )
    return []
  }
  if (first.guard === null && first.actions.every(({ type }) => type === 'freshTries')) {
    if (passing.length > 0) return linked(state, naming(name, passing, freshName), first.target)
    if (first.target?.value === 'end') return [[name, keyed({ end: leaf(true, spot.path) }, spot.path)]]
  }
  return linked(state, naming(name, [...passing, ...decisions(sheet, always)], freshName), null)
}

const naming = (name: string, bodies: readonly Body[], freshName: StateNeeds['freshName']) =>
  bodies.map((body, index) => [index === 0 ? name : freshName(name), body] as const)

/** One `if` a guarded way; the way without a guard is the last one's `else`. */
function decisions(sheet: Sheet, always: readonly Way[]): readonly Body[] {
  const guarded = always.filter(({ guard }) => guard !== null)
  const open = always.find(({ guard }) => guard === null)
  if (!open)
    note(
      sheet,
      always.at(-1)?.spot ?? { value: null, path: [] },
      'when no guard holds, nothing leads on',
      'add a way without a guard at the end',
    )
  const otherwise = open ? exitOf(sheet, open) : null
  const decision = (condition: Written | null, yes: Written | null, no: Written | null): Keys =>
    Object.fromEntries([['if', condition] as const, ['then', yes] as const, ['else', no] as const])
  if (guarded.length === 0) return [() => decision(leaf('true', open?.spot.path ?? []), otherwise, otherwise)]
  return guarded.map(
    (way, index) => (go) =>
      decision(conditionOf(sheet, way), exitOf(sheet, way), index === guarded.length - 1 ? otherwise : go),
  )
}

function conditionOf(sheet: Sheet, { guard, spot }: Way): Written | null {
  if (guard?.type === 'when') return expressionIn(under(guard.params, 'when'))
  if (guard?.type === 'known')
    return leaf(`known(${String(under(guard.params, 'name').value)})`, guard.spot.path)
  note(
    sheet,
    guard?.spot ?? spot,
    `"${guard?.type}" cannot be asked here`,
    'use "when" with an expression, or "known" with a name',
  )
  return null
}

function refuseOtherKinds(sheet: Sheet, { spot }: StateShape): void {
  onlyKeys(sheet, spot, stateKeys, unlike)
  const type = under(spot, 'type')
  if (type.value !== undefined && type.value !== 'final' && type.value !== 'atomic')
    note(sheet, type, `"${type.value}" states are not played`, notDrawn)
  if (entriesOf(under(spot, 'states')).length > 0)
    note(sheet, under(spot, 'states'), 'states within a state are not played', notDrawn)
  for (const action of actionsAt(sheet, under(spot, 'exit')))
    note(sheet, action.spot, 'nothing is done when a state is left', 'put it on the ways that leave it')
}

function refuseEvents(sheet: Sheet, { waiting, spot }: StateShape, events: readonly string[]): void {
  const known: readonly string[] = waiting ? eventsOf[waiting.verb] : []
  const every = [...new Set(Object.values(eventsOf).flat())]
  for (const event of events) {
    if (known.includes(event)) continue
    const place = under(under(spot, 'on'), event)
    const says = every.some((one) => one === event)
      ? `${event} never happens here`
      : `unknown event "${event}"`
    const otherwise =
      known.length > 0 ? `here happen: ${known.join(', ')}` : 'nothing happens here: it does not wait'
    sheet.mistakes.push({
      ...sheet.yaml.keyAt(place.path),
      says,
      advice: didYouMean(event, known, otherwise),
    })
  }
}
