import { expect, test } from 'vitest'
import { flowCheckCommand } from '../../src/cli/flow-check.ts'
import type { Instant } from '../../src/clock.ts'
import { hashText } from '../../src/host/hash-text.ts'
import { cleanBot } from '../flow/bot-folder.ts'

const now = Date.UTC(2026, 10, 22) as Instant

async function run(files: ReadonlyMap<string, string>, wish: { strict?: boolean; paths?: boolean } = {}) {
  const lines: string[] = []
  const needs = { read: async () => files, hash: hashText, write: (line: string) => lines.push(line), now }
  const code = await flowCheckCommand(needs, { strict: false, paths: false, ...wish })
  return { code, lines }
}

test('a clean bot is summed up in one line', async () => {
  const lines = ['No mistakes: 2 flows, 18 steps, 1 FAQ entries, 2 languages.']
  expect(await run(cleanBot())).toEqual({ code: 0, lines })
})

test('every mistake is a line that editors can jump to, and the command fails', async () => {
  const files = cleanBot()
  files.set('flows/order.yaml', (files.get('flows/order.yaml') ?? '').replace('{ ask:', '{ aks:'))
  const lines = ['flows/order.yaml:8:13 unknown verb "aks"; did you mean "ask"?', '1 mistake.']
  expect(await run(files)).toEqual({ code: 1, lines })
})

test('a warning is told and fails the command only when it is to be strict', async () => {
  const files = cleanBot()
  files.set('flows/faq.yaml', (files.get('flows/faq.yaml') ?? '').replace('2027-03-01', '2026-03-01'))
  const lines = [
    'flows/faq.yaml:3:11 warning: the answer to "parking" was to be read again by 2026-03-01; ask rita whether it is still true, then write the next day of review',
    'No mistakes, 1 warning: 2 flows, 18 steps, 1 FAQ entries, 2 languages.',
  ]
  expect(await run(files)).toEqual({ code: 0, lines })
  expect(await run(files, { strict: true })).toEqual({ code: 1, lines })
})

test('talks are checked with the rest, also where the bot itself is right', async () => {
  const talk = 'talk: x\nperson: { locale: en }\nturns: [{ persn: hi }]\n'
  const { code, lines } = await run(new Map([...cleanBot(), ['flows/x.talk.yaml', talk]]))
  expect(code).toBe(1)
  expect(lines.filter((line) => line.startsWith('flows/x'))).toEqual([
    'flows/x.talk.yaml:3:11 unknown key "persn"; did you mean "person"?',
    'flows/x.talk.yaml:3:9 a turn has one of: person, choose, wait, at, agent',
  ])
})

test('a privacy officer reads where personal answers go, step by step, and what allows it', async () => {
  const { code, lines } = await run(cleanBot(), { paths: true })
  expect(code).toBe(0)
  expect(lines.slice(0, -1)).toEqual([
    'flows/order.yaml:24:41 "order.address" for "orders": find → tell → prove → where → the person who writes; after "prove: order"',
    'flows/visit.yaml:17:21 "guest" for "visits": guest → check → the person who writes; said back to whoever gave it',
    'flows/visit.yaml:20:34 "guest" for "visits": guest → check → book → shop; a recipient of "visits" in privacy.yaml (visits.book)',
  ])
})
