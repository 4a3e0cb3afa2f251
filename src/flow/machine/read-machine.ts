import type { Mistake } from '../mistake.ts'
import type { YamlFile } from '../parse/yaml-file.ts'
import { keyed, leaf, list, mappedYaml, type Written } from './mapped-yaml.ts'
import { readState } from './read-state.ts'
import { copied, entriesOf, isKeyed, note, onlyKeys, type Sheet, type Spot, under } from './spot.ts'
import { isFinal, type StateShape, shapeOf } from './state-shape.ts'

const machineKeys = [
  'id',
  'initial',
  'states',
  'meta',
  'description',
  'version',
  'context',
  'types',
  'tags',
  'key',
  'type',
]
const metaKeys = ['purpose', 'starts_on', 'answers', 'migrations']
const unlike = {
  on: 'other flows, FAQ and "person" work at every step by themselves; draw what is left on the states',
  invoke: 'use the action "call"',
}

/**
 * A machine as XState and Stately Studio write it, as the flow file it stands for; every mistake is told at its place
 * in the machine. What a flow needs beside its states stands in the machine's `meta`.
 */
export function readMachine(yaml: YamlFile): {
  readonly yaml: YamlFile
  readonly mistakes: readonly Mistake[]
} {
  const sheet: Sheet = { yaml, mistakes: [] }
  const root: Spot = { value: yaml.value, path: [] }
  if (!isKeyed(yaml.value) || !isKeyed(yaml.value.states)) {
    const advice = 'export it from Stately Studio as JSON for XState 5, or begin with "sigilo flow export"'
    note(sheet, root, 'this is no machine: it has no "states"', advice)
    return { yaml, mistakes: sheet.mistakes }
  }
  onlyKeys(sheet, root, machineKeys, unlike)
  if (under(root, 'type').value === 'parallel')
    note(sheet, under(root, 'type'), '"parallel" machines are not played', 'a talk is at one step at a time')
  const meta = under(root, 'meta')
  onlyKeys(sheet, meta, metaKeys)
  const steps = stepsOf(sheet, root)
  const flow = keyed(
    {
      flow: copied(under(root, 'id')),
      purpose: whole(under(meta, 'purpose')),
      starts_on: whole(under(meta, 'starts_on')),
      answers: whole(under(meta, 'answers')),
      migrations: whole(under(meta, 'migrations')),
      steps: keyed(Object.fromEntries(steps), under(root, 'states').path),
    },
    meta.value === undefined ? [] : meta.path,
  )
  return { yaml: mappedYaml(yaml, flow), mistakes: sheet.mistakes }
}

function stepsOf(sheet: Sheet, root: Spot) {
  const initial = under(root, 'initial')
  const drawn = entriesOf(under(root, 'states')).map(([name, spot]) => shapeOf(name, spot))
  const first = drawn.find(({ name }) => name === initial.value)
  if (!first)
    note(
      sheet,
      initial,
      `there is no state "${String(initial.value ?? '')}"`,
      'name the state the flow begins with',
    )
  const states = first ? [first, ...drawn.filter((state) => state !== first)] : drawn
  const taken = new Set(states.map(({ name }) => name))
  const freshName = (state: string): string => {
    let number = 1
    while (taken.has(`${state}_${number}`)) number += 1
    taken.add(`${state}_${number}`)
    return `${state}_${number}`
  }
  const find = targetFinder(root, states, freshName)
  return states
    .filter((state) => !isEnd(state))
    .flatMap((state) => readState({ sheet, find, freshName }, state))
}

/** A final state without anything to do is the end itself. */
const isEnd = (state: StateShape): boolean => isFinal(state) && state.passing.length === 0 && !state.waiting

/** `find`, `#order.find` or a state's own `#id`, as the name of the step that begins there. */
function targetFinder(root: Spot, states: readonly StateShape[], freshName: (state: string) => string) {
  const begins = new Map<string, string>()
  for (const state of states) {
    const step = isEnd(state)
      ? 'end'
      : state.waiting && state.passing.length > 0
        ? freshName(state.name)
        : state.name
    const id = under(state.spot, 'id').value
    begins.set(state.name, step)
    begins.set(`#${String(under(root, 'id').value)}.${state.name}`, step)
    if (typeof id === 'string') begins.set(`#${id}`, step)
  }
  return (written: string): string => begins.get(written) ?? written
}

/** Everything below, as it stands. */
function whole(spot: Spot): Written | null {
  if (Array.isArray(spot.value))
    return list(
      spot.value.map(
        (value, index) => whole({ value, path: [...spot.path, index] }) ?? leaf(null, spot.path),
      ),
      spot.path,
    )
  if (isKeyed(spot.value))
    return keyed(Object.fromEntries(entriesOf(spot).map(([key, inner]) => [key, whole(inner)])), spot.path)
  return spot.value === undefined ? null : leaf(spot.value, spot.path)
}
