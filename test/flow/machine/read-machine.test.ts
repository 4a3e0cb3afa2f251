import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadBot } from '../../../src/flow/load-bot.ts'
import { actionParams, guardParams } from '../../../src/flow/machine/machine-words.ts'
import { guards, machineParts } from '../../../src/flow/machine-parts.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { cleanBot } from '../bot-folder.ts'

const file = 'flows/visit.machine.json'
const drawn = readFileSync(
  join(import.meta.dirname, '../../fixture/machine/drawn-in-stately-studio.machine.json'),
  'utf8',
)
const hash = async (text: string) => String(text.length)

/** The clean bot with its flow of visits drawn instead of written. */
async function load(text: string) {
  const files = cleanBot()
  files.delete('flows/visit.yaml')
  for (const locale of ['en', 'it'])
    files.set(
      `prompts/${locale}/visit.yaml`,
      ['welcome', 'ask.day', 'ask.guest', 'right', 'booked', 'check.book', 'check.other_day', 'again.day.1']
        .map((name) => `${name}: |\n  ${name.slice(-9)}\n`)
        .join(''),
    )
  return loadBot(files.set(file, text), hash)
}

async function mistakesOf(text: string): Promise<readonly string[]> {
  const loaded = await load(text)
  return loaded.outcome === 'refused' ? loaded.mistakes.map(mistakeLine) : []
}

const edited = (from: string, to: string): string => {
  expect(drawn).toContain(from)
  return drawn.replace(from, to)
}
/** `line:column` of a piece of the machine. */
const placeOf = (text: string, piece: string): string => {
  const before = text.slice(0, text.indexOf(piece)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

test('a machine drawn in Stately Studio is a flow: one step for each thing a state does', async () => {
  const loaded = await load(drawn)
  expect(loaded.outcome === 'refused' && loaded.mistakes.map(mistakeLine)).toBe(false)
  const flow = loaded.outcome === 'loaded' ? loaded.bot.flows.get('visit' as never) : undefined
  expect(flow?.steps.map(({ name, verb }) => `${name} ${verb}`)).toEqual([
    'welcome_1 say',
    'welcome ask',
    'guest ask',
    'check choose',
    'soon if',
    'soon_1 if',
    'booked say',
    'person handoff',
  ])
  expect(flow?.steps[3]).toMatchObject({
    options: [{ name: 'book' }, { name: 'other_day', exit: { forget: ['day'], go: { step: 'welcome_1' } } }],
    silent: [{ after: 7_200_000, exit: { go: { to: 'end' } } }],
    otherwise: { go: { step: 'person' } },
  })
  expect(flow?.steps[5]).toMatchObject({ when: { source: 'known(guest)' }, otherwise: { go: { to: 'end' } } })
})

test.each([
  [
    'an unknown action',
    '"type": "keepAnswer"',
    '"type": "keepAnswr"',
    '"keepAnswr"',
    'unknown action "keepAnswr"; did you mean "keepAnswer"?',
  ],
  [
    'an unknown guard',
    '"type": "triesLeft"',
    '"type": "triesLeftt"',
    '"triesLeftt"',
    'unknown guard "triesLeftt"; did you mean "triesLeft"?',
  ],
  [
    'an unknown event',
    '"ANSWERED": "#',
    '"ANSWRED": "#',
    '"ANSWRED"',
    'unknown event "ANSWRED"; did you mean "ANSWERED"?',
  ],
  [
    'an unknown parameter',
    '"prompt": "welcome"',
    '"promt": "welcome"',
    '"promt"',
    'unknown key "promt"; did you mean "prompt"?',
  ],
  [
    'a guard of XState 4',
    '"guard": { "type": "when"',
    '"cond": { "type": "when"',
    '"cond"',
    'unknown key "cond"; XState 5 calls it "guard"',
  ],
  [
    'a state that does not exist',
    '"#visit.check"',
    '"chek"',
    '"chek"',
    'there is no step "chek"; did you mean "check"?',
  ],
  [
    'a called service',
    '"tags": []',
    '"invoke": { "src": "shop" }',
    '"invoke"',
    'unknown key "invoke"; use the action "call"',
  ],
  [
    'a history state',
    '"Done": { "id": "soon_end", "type": "final"',
    '"Done": { "id": "soon_end", "type": "history"',
    '"history"',
    '"history" states are not played; a talk is at one step at a time: draw one flat list of states',
  ],
  [
    'an action out of place',
    '{ "type": "forget", "params": { "names": ["day"] } }',
    '{ "type": "handoff", "params": { "department": "help" } }',
    '{ "type": "handoff", "params": { "department": "help" } }]',
    '"handoff" does nothing here; on a way out stand say, survey, forget, set; put it into the "entry" of a state',
  ],
  [
    'an expression that names nothing',
    '"known(day)"',
    '"day == size"',
    '"day == size"',
    '`size` is no answer or result of this flow',
  ],
  [
    'an answer nobody declared',
    '"answer": "guest"',
    '"answer": "gust"',
    '"gust"',
    'nothing here is called "gust"; did you mean "guest"?',
  ],
])('%s is a mistake at its place', async (_, from, to, piece, says) => {
  const text = edited(from, to)
  const found = (await mistakesOf(text)).filter((line) => line.startsWith(`${file}:${placeOf(text, piece)} `))
  expect(found.join('\n')).toContain(says)
})

test('what is no machine says so', async () => {
  expect((await mistakesOf('{ "nodes": [] }')).join('\n')).toContain('this is no machine: it has no "states"')
  expect((await mistakesOf('{ id: visit, states: {} }')).join('\n')).toContain(`${file}:1:1 this is not JSON`)
  expect((await mistakesOf('[')).join('\n')).toContain(file)
})

test('every action and guard that can be drawn is one the engine has, and the other way round', () => {
  const { actions } = machineParts.createMachine({} as never).implementations
  expect(Object.keys(actionParams).sort()).toEqual(Object.keys(actions).sort())
  expect(Object.keys(guardParams).sort()).toEqual(Object.keys(guards).sort())
})
