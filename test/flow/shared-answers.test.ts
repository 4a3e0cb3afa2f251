import { expect, test } from 'vitest'
import { loadBot } from '../../src/flow/load-bot.ts'
import { mistakeLine } from '../../src/flow/mistake.ts'
import { changedFiles, type Edit } from './changed-bot.ts'

const visit = 'flows/visit.yaml'
/** A visit goes by the number of the order, which it never asks for itself. */
const goesByOrder: Edit = [
  visit,
  '  again: { type: yes_no',
  '  order_number: { type: order_number, personal: no }\n  again: { type: yes_no',
]
const mistakesOf = async (...edits: readonly Edit[]) => {
  const loaded = await loadBot(changedFiles(...edits), async (text) => String(text.length))
  return loaded.outcome === 'refused' ? loaded.mistakes.map(mistakeLine) : []
}

test('what nobody asks is a mistake', async () => {
  expect(await mistakesOf(goesByOrder)).toEqual([
    'flows/visit.yaml:7:3 answer "order_number" is never asked; ask it in a step, or remove it',
  ])
})

test('a flow may go by what the flow it runs has asked', async () => {
  const runs: Edit = [visit, '  day: { ask: day }', '  order: { run: order }\n  day: { ask: day }']
  expect(await mistakesOf(goesByOrder, runs)).toEqual([])
})

test('a flow may go by what the flow that runs it has asked', async () => {
  const runs: Edit = ['flows/order.yaml', 'go: end }\n  news', 'go: visit }\n  visit: { run: visit }\n  news']
  expect(await mistakesOf(goesByOrder, runs)).toEqual([])
})
