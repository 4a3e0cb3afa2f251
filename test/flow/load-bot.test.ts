import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import { checkBot } from '../../src/flow/check-bot.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { mistakeLine, warningLine } from '../../src/flow/mistake.ts'
import { cleanBot, filesIn, shippedBot } from './bot-folder.ts'

const hash = async (text: string) => String(text.length)
const faulty = join(import.meta.dirname, 'faulty')

const now = Date.UTC(2026, 10, 22) as Instant

/** Mistakes first, then warnings. */
async function foundIn(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { loaded, warnings } = await checkBot(files, hash, now)
  const mistakes = loaded.outcome === 'refused' ? loaded.mistakes : []
  return [...mistakes.map(mistakeLine), ...warnings.map(warningLine)]
}

test('nothing is held against a bot without faults', async () => {
  expect(await foundIn(cleanBot())).toEqual([])
})

test('a bot without mistakes is loaded with all its parts', async () => {
  const loaded = await loadBot(cleanBot(), hash)
  expect(loaded).toMatchObject({ outcome: 'loaded' })
  if (loaded.outcome !== 'loaded') return
  expect([...loaded.bot.flows.keys()]).toEqual(['order', 'visit'])
  expect([...loaded.bot.services.keys()]).toEqual(['orders.find', 'visits.free', 'visits.book'])
  expect(loaded.bot.files.size).toBe(cleanBot().size)
})

test('the shipped demo bot has no mistakes, and nothing that is worth a look', async () => {
  const files = [...shippedBot(join(import.meta.dirname, '..', '..'))]
  expect(await foundIn(new Map(files.filter(([path]) => !path.endsWith('.talk.yaml'))))).toEqual([])
})

describe('every fault a designer can make is found, with its place and what to do', () => {
  for (const fault of readdirSync(faulty))
    test(fault.replaceAll('-', ' '), async () => {
      const files = new Map([...cleanBot(), ...filesIn(join(faulty, fault))])
      const expected = readFileSync(join(faulty, fault, 'expected.txt'), 'utf8')
        .trim()
        .split('\n')
      expect(await foundIn(files)).toEqual(expected)
    })

  test('at least ninety faults are tried', () => {
    expect(readdirSync(faulty).length).toBeGreaterThanOrEqual(90)
  })
})

test('hours and holidays are written as the departments read them', async () => {
  const business = `name: Bottega Blu
locales: [en, it]
timezone: Europe/Rome
departments:
  help: { hours: always, holidays: [IT, IT-32, 12-24, 2026-12-31] }
  shop: { hours: "Mon-Fri 09:00-12:00 14:00-18:00, Sat 09:00-13:00", holidays: IT }
`
  expect(await foundIn(new Map([...cleanBot(), ['flows/business.yaml', business]]))).toEqual([])
})
