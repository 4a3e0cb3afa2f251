import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMachine, initialTransition, transition } from 'xstate'
import { buildMachine } from '../../../src/flow/build-machine.ts'
import type { FlowEvent } from '../../../src/flow/effect.ts'
import type { Flow } from '../../../src/flow/flow.ts'
import { readMachine } from '../../../src/flow/machine/read-machine.ts'
import { writeMachine } from '../../../src/flow/machine/write-machine.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { readFlow } from '../../../src/flow/parse/flow-file.ts'
import { readYaml } from '../../../src/flow/parse/yaml-file.ts'
import { cleanBot } from '../bot-folder.ts'
import { anyFlow } from './any-flow.ts'

const read = (file: string, text: string): Flow => {
  const { yaml, mistakes } = readYaml(file, text, false)
  const machine = file.endsWith('.machine.json') ? readMachine(yaml) : { yaml, mistakes }
  const { draft, mistakes: others } = readFlow(machine.yaml, 'hash')
  expect([...machine.mistakes, ...others].map(mistakeLine)).toEqual([])
  if (!draft) throw new Error('no flow')
  return draft.flow
}

/** A flow without the places its words stand at; JSON keeps the silences of a step in the order of their length. */
const placeless = ({ file: _, ...flow }: Flow) =>
  JSON.parse(
    JSON.stringify(
      { ...flow, answers: [...flow.answers], migrations: [...(flow.migrations ?? [])] },
      (key, value) => {
        if (key === 'at') return undefined
        return key === 'silent' ? [...value].sort((a, b) => a.after - b.after) : value
      },
    ),
  )

const again = (flow: Flow): Flow => read('flows/any.machine.json', JSON.stringify(writeMachine(flow)))

const events: readonly FlowEvent[] = [
  { type: 'ANSWERED', answer: 'a' as never, value: { kind: 'plain', value: 1 } },
  { type: 'UNREAD' },
  { type: 'CHOSE', option: 'a' },
  { type: 'CHOSE', option: 'none_fits' },
  { type: 'PICKED', row: { plain: { id: 'x' }, sealed: null, personal: [], proved: false } as never },
  { type: 'MORE' },
  { type: 'YES' },
  { type: 'NO' },
  { type: 'CHANGE', item: 'b' },
  { type: 'RESULT', outcome: 'done', value: null },
  { type: 'RESULT', outcome: 'failed', value: null },
  { type: 'PROVED' },
  { type: 'NEEDS', answer: 'a' as never },
  { type: 'NOT_PROVED', answer: 'a' as never },
  { type: 'EXHAUSTED' },
  { type: 'CONSENT', outcome: 'refused' },
  { type: 'CASE', outcome: 'closed' },
  { type: 'SILENT', after: 7_200_000 },
  { type: 'WAITED' },
  { type: 'RETURNED', outcome: null },
  { type: 'RETURNED', outcome: 'a' },
  { type: 'REPEAT' },
]

test('any flow that is exported and read back is the same flow', () => {
  fc.assert(
    fc.property(anyFlow, (text) => {
      const flow = read('flows/any.yaml', text)
      expect(placeless(again(flow))).toEqual(placeless(flow))
    }),
    { numRuns: 100 },
  )
})

test('it answers every event at every step with the same step and the same wishes', () => {
  const context = { answers: {}, results: {}, tries: 0, page: 0, now: 0, locale: 'en', failed: [] }
  const went = (flow: Flow, step: string, event: FlowEvent) => {
    const machine = buildMachine(flow)
    try {
      const snapshot = machine.resolveState({ value: step, context } as never)
      const [next, actions] = transition(machine, snapshot as never, event as never)
      return JSON.parse(
        JSON.stringify(
          [next.value, next.context, actions.map(({ type, params }) => [type, params])],
          (key, value) => (key === 'at' ? undefined : value),
        ),
      )
    } catch (fault) {
      return String(fault).replace(/\(.*/s, '')
    }
  }
  fc.assert(
    fc.property(anyFlow, fc.constantFrom(...events), (text, event) => {
      const flow = read('flows/any.yaml', text)
      const back = again(flow)
      for (const { name } of flow.steps) expect(went(back, name, event)).toEqual(went(flow, name, event))
    }),
    { numRuns: 40 },
  )
})

test('XState takes what is exported, and begins at the same step', () => {
  for (const [file, text] of cleanBot()) {
    if (!/flows\/(order|visit)\.yaml/.test(file)) continue
    const flow = read(file, text)
    const machine = createMachine(writeMachine(flow) as never)
    expect(Object.keys(machine.states)).toEqual([...flow.steps.map(({ name }) => name), 'end'])
    expect(machine.config.initial).toBe(flow.steps[0]?.name)
    expect(initialTransition(buildMachine(again(flow)), { answers: {}, results: {} } as never)[0].value).toBe(
      flow.steps[0]?.name,
    )
  }
})
