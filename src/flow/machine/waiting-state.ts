import { durationOf } from './duration-text.ts'
import type { WaitingVerb } from './machine-words.ts'
import { keyed, leaf, list, type Written } from './mapped-yaml.ts'
import { needed } from './passing-keys.ts'
import { exitOf, type Named, texts, type Way, waysByValue } from './read-way.ts'
import { copied, each, expressionsIn, isKeyed, note, type Sheet, type Spot, under } from './spot.ts'

/** A state that waits, with all its ways. */
export type WaitingState = {
  readonly sheet: Sheet
  readonly name: string
  readonly spot: Spot
  readonly words: Named | null
  readonly params: Spot
  readonly on: (event: string) => readonly Way[]
  readonly always: readonly Way[]
  /** Ways taken after a time, with the key that says how long. */
  readonly after: readonly (readonly [string, Way])[]
}
type Keys = Readonly<Record<string, Written | null>>

/** The keys of a step, by what its state waits for. */
export const waitingReaders: Readonly<Record<WaitingVerb, (state: WaitingState) => Keys>> = {
  ask: (state) => ({
    ask: needed(state.sheet, state.params, 'answer'),
    gather: durationAt(under(state.params, 'gather')),
    ...question(state),
    silent: silences(state),
    go: nextOf(state, [...state.on('ANSWERED'), ...state.always], ['keepAnswer']),
  }),
  choose: (state) => ({
    ...wordsOf(state),
    choose: options(state),
    ...question(state),
    silent: silences(state),
  }),
  choose_from: (state) => {
    const saved = state.on('PICKED')[0]?.actions.find(({ type }) => type === 'saveRow')
    const noneFits = waysByValue(state.sheet, state.on('CHOSE'), 'option').find(
      ([name]) => name === 'none_fits',
    )
    return {
      ...wordsOf(state),
      choose_from: needed(state.sheet, state.params, 'rows'),
      row: copied(under(state.params, 'row')),
      save: saved ? copied(under(saved.params, 'name')) : null,
      none_fits: noneFits ? exitOf(state.sheet, noneFits[1]) : null,
      ...question(state),
      silent: silences(state),
      go: nextOf(state, state.on('PICKED'), ['saveRow']),
    }
  },
  confirm: (state) => {
    const { sheet } = state
    const items = waysByValue(sheet, state.on('CHANGE'), 'item')
    const [yes] = state.on('YES')
    const [no] = state.on('NO')
    return {
      ...wordsOf(state),
      confirm: list(
        items.map(([name, { spot }]) => leaf(name, [...spot.path, 'guard', 'params', 'value'])),
        state.spot.path,
      ),
      on: keyed({ yes: yes ? exitOf(sheet, yes) : null, no: no ? exitOf(sheet, no) : null }, state.spot.path),
      silent: silences(state),
    }
  },
  prove,
  call,
  consent: (state) => ({
    consent: needed(state.sheet, state.params, 'purpose'),
    on: keyed(outcomes(state, state.on('CONSENT')), under(under(state.spot, 'on'), 'CONSENT').path),
  }),
  handoff,
  run: (state) => {
    const ways = state.on('RETURNED')
    const named = ways.filter(({ guard }) => guard !== null)
    return {
      run: needed(state.sheet, state.params, 'flow'),
      on: keyed(outcomes(state, named), under(under(state.spot, 'on'), 'RETURNED').path),
      go: nextOf(
        state,
        ways.filter(({ guard }) => guard === null),
      ),
    }
  },
  wait: (state) => {
    const [timed] = state.after
    const ways = timed ? [timed[1]] : state.on('WAITED')
    if (!timed)
      note(
        state.sheet,
        state.spot,
        'this state does not say how long it waits',
        'use "after": { "600000": … }',
      )
    return { wait: timed ? durationKey(timed) : null, go: nextOf(state, ways) }
  },
}

function nextOf(
  { sheet, spot }: WaitingState,
  ways: readonly Way[],
  engine: readonly string[] = [],
): Written | null {
  const [way] = ways
  if (!way) {
    note(sheet, spot, 'nothing leads on from here', 'draw the way it goes on')
    return null
  }
  for (const { type, spot: action } of way.actions)
    if (type !== 'freshTries' && !engine.includes(type))
      note(sheet, action, `"${type}" does nothing on this way`, 'put it into the "entry" of the next state')
  return way.target
}

const wordsOf = ({ words }: WaitingState): Keys =>
  words
    ? { say: copied(under(words.params, 'prompt')), show: expressionsIn(under(words.params, 'show')) }
    : {}

/** Tries stand in the guard; the way without one is where it leads when they are spent. */
function question(state: WaitingState, event = 'UNREAD'): Keys {
  const ways = state.on(event)
  const counted = ways.find(({ guard }) => guard?.type === 'triesLeft' || guard?.type === 'triesSpent')
  const left = ways.find(({ guard, target }) => target && guard?.type !== 'triesLeft')
  return {
    tries: counted?.guard ? copied(under(counted.guard.params, 'tries')) : null,
    else: left ? exitOf(state.sheet, left, ['countTry', 'again']) : null,
  }
}

function options(state: WaitingState): Written {
  const ways = new Map(waysByValue(state.sheet, state.on('CHOSE'), 'option'))
  const offered = each(under(state.params, 'options'))
  for (const spot of offered)
    if (!ways.has(String(spot.value)))
      note(state.sheet, spot, `nothing leads on from "${spot.value}"`, 'draw a way on CHOSE for this option')
  const shown = offered.map(({ value }) => String(value))
  for (const [name, { spot }] of ways)
    if (shown.length > 0 && !shown.includes(name))
      note(state.sheet, spot, `"${name}" is not offered`, 'add it to the "options" of "offer"')
  const order = shown.length > 0 ? shown : [...ways.keys()]
  return keyed(
    Object.fromEntries(
      order.flatMap((name) => {
        const way = ways.get(name)
        return way ? [[name, exitOf(state.sheet, way)] as const] : []
      }),
    ),
    under(under(state.spot, 'on'), 'CHOSE').path,
  )
}

function silences(state: WaitingState): Written | null {
  const timed = [...state.after, ...waysByValue(state.sheet, state.on('SILENT'), 'after')]
  if (timed.length === 0) return null
  const ways = timed.map((one) => [String(durationKey(one).value), exitOf(state.sheet, one[1])] as const)
  return keyed(Object.fromEntries(ways), under(state.spot, 'after').path)
}

function prove(state: WaitingState): Keys {
  const { params } = state
  const facts = each(under(params, 'by')).map((spot) => {
    const by = under(spot, 'by')
    return isKeyed(spot.value)
      ? (copied(by.value === 'answer' ? under(spot, 'answer') : by) ?? leaf('', spot.path))
      : leaf(spot.value, spot.path)
  })
  const answers = facts.map(({ value }) => value)
  const lost = [...state.on('NOT_PROVED'), ...state.on('EXHAUSTED')].map((way) =>
    withoutForgetting(way, answers),
  )
  return {
    prove: needed(state.sheet, state.params, 'result'),
    by: facts.length > 0 ? list(facts, under(params, 'by').path) : null,
    ...question({ ...state, on: () => lost }),
    silent: silences(state),
    go: nextOf(state, state.on('PROVED'), ['markProved']),
  }
}

/** What was tried as proof is forgotten by the engine. */
function withoutForgetting(way: Way, names: readonly unknown[]): Way {
  const first = way.actions.find(({ type }) => type === 'forget')
  const forgotten = first ? each(under(first.params, 'names')).map(({ value }) => value) : []
  const isEngines = forgotten.every((name) => names.includes(name))
  return isEngines ? { ...way, actions: way.actions.filter((action) => action !== first) } : way
}

const outcomes = ({ sheet }: WaitingState, ways: readonly Way[], engine: readonly string[] = []): Keys =>
  Object.fromEntries(
    waysByValue(sheet, ways, 'outcome').map(([name, way]) => [name, exitOf(sheet, way, engine)]),
  )

function call(state: WaitingState): Keys {
  const ways = state.on('RESULT')
  const named = ways.filter(({ guard }) => guard !== null)
  const rest = ways.find(({ guard }) => guard === null)
  const { done = null, ...others } = outcomes(state, named, ['saveResult'])
  const saved = ways.flatMap(({ actions }) => actions.filter(({ type }) => type === 'saveResult'))[0]
  const failed = rest ? { failed: exitOf(state.sheet, rest) } : {}
  if (!done)
    note(
      state.sheet,
      state.spot,
      'nothing leads on when the call is done',
      'draw a way on RESULT with the outcome "done"',
    )
  return {
    call: needed(state.sheet, state.params, 'operation'),
    with: expressionsIn(under(state.params, 'with')),
    save: copied(under(state.params, 'save')) ?? (saved ? copied(under(saved.params, 'name')) : null),
    on: keyed(
      { ...others, ...failed, ...(done?.keys ? { done } : {}) },
      under(under(state.spot, 'on'), 'RESULT').path,
    ),
    go: done?.keys ? null : done,
  }
}

function handoff(state: WaitingState): Keys {
  const { params } = state
  const outside = under(params, 'outsideHours')
  const waiting = each(under(params, 'waiting')).map((spot) => {
    const after = under(spot, 'after')
    const say = under(spot, 'say')
    return [`waiting_${durationOf(after.value)}`, keyed({ say: copied(say) }, spot.path)] as const
  })
  return {
    handoff: needed(state.sheet, state.params, 'department'),
    show: texts(under(params, 'show')),
    priority: copied(under(params, 'priority')),
    on: keyed(
      {
        ...outcomes(state, state.on('CASE')),
        outside_hours:
          typeof outside.value === 'string' ? keyed({ say: copied(outside) }, outside.path) : null,
        ...Object.fromEntries(waiting),
      },
      state.spot.path,
    ),
  }
}

const durationAt = (spot: Spot): Written | null =>
  spot.value === undefined ? null : leaf(durationOf(spot.value), spot.path)
const durationKey = ([key, { spot }]: readonly [string, Way]): Written => leaf(durationOf(key), spot.path)
