import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadBot } from '../../../src/flow/load-bot.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { checkTalks } from '../../../src/flow/talk/check-talks.ts'
import { shippedBot } from '../bot-folder.ts'

const shipped = new Map([...shippedBot('.')].filter(([path]) => !path.endsWith('.talk.yaml')))
const loaded = await loadBot(shipped, async (text) => createHash('sha256').update(text).digest('hex'))
if (loaded.outcome !== 'loaded') throw new Error('the shipped bot has mistakes')
const { bot } = loaded

const mistakesOf = (text: string, known: typeof bot | null = bot) =>
  checkTalks(new Map([['flows/x.talk.yaml', text]]), known).mistakes.map(mistakeLine)

const talk = (turn: string, head = '') =>
  `talk: one\nperson: { whatsapp: unknown, locale: en }\n${head}turns:\n  - ${turn}\n`

describe('a mistake in a talk comes with its place and what was probably meant', () => {
  const cases: Readonly<Record<string, readonly [text: string, line: string]>> = {
    'a key': [talk('{ person: hi, stord: hi }'), '4:19 unknown key "stord"; did you mean "stored"?'],
    'a prompt': [
      talk('{ person: hi, bot: [notice, greting] }'),
      '4:33 there is no prompt "greting"; did you mean "greeting"?',
    ],
    'a flow to begin in': [
      talk('{ person: hi }', 'begins: order_statsu.tell\n'),
      '3:9 there is no flow "order_statsu"; did you mean "order_status"?',
    ],
    'a step to begin at': [
      talk('{ person: hi }', 'begins: order_status.tel\n'),
      '3:9 there is no step "tel"; did you mean "tell"?',
    ],
    'a choice': [talk('{ choose: detials }'), '4:15 there is no choice "detials"; did you mean "details"?'],
    'an operation': [
      talk('{ person: hi, sent_to: { orders.fnd: [number] } }'),
      '4:30 there is no operation "orders.fnd"; did you mean "orders.find"?',
    ],
    'the second operation of a turn': [
      talk('{ person: hi, sent_to: { orders.find: [number], calendar.fre: [day] } }'),
      '4:53 there is no operation "calendar.fre"; did you mean "calendar.free"?',
    ],
    'an input': [
      talk('{ person: hi, sent_to: { orders.find: [nubmer] } }'),
      '4:44 there is no input "nubmer"; did you mean "number"?',
    ],
    'a purpose': [
      talk('{ person: hi, consented: { order_update: yes } }'),
      '4:32 there is no purpose "order_update"; did you mean "order_updates"?',
    ],
    'a language': [
      'talk: one\nperson: { whatsapp: unknown, locale: xx }\nturns: [{ person: hi }]\n',
      '2:38 there is no language "xx"; there is: pt-BR, it, es, en',
    ],
    'a person': [
      'talk: one\nperson: { whatsapp: onwer, locale: en }\nturns: [{ person: hi }]\n',
      '2:21 there is no person "onwer"; did you mean "owner"?',
    ],
    'an outcome': [
      talk('{ person: hi }', 'services: { orders.find: not_fond }\n'),
      '3:26 "not_fond" is no answer of orders.find; did you mean "not_found"?',
    ],
    'a field of a service': [
      talk(
        '{ person: hi, services: { calendar.book: { id: "1", start: "2026-11-20T10:00:00Z", strat: x } } }',
      ),
      '4:88 calendar.book gives no "strat"; did you mean "start"?',
    ],
    'a field that a service always gives': [
      talk('{ person: hi, services: { calendar.book: { id: "1" } } }'),
      '4:46 calendar.book always gives "start"; add "start:" with a datetime',
    ],
    'a turn without an act': [
      talk('{ bot: greeting }'),
      '4:5 a turn has one of: person, choose, wait, at, agent',
    ],
    'two acts in one turn': [
      talk('{ person: hi, wait: 2h }'),
      '4:5 a turn has one of: person, choose, wait, at, agent',
    ],
    'a time': [
      talk('{ at: "Sunday 10:00" }'),
      '4:11 "Sunday 10:00": a time looks like "Sat 23:00" or "2026-12-25 10:00", in the time zone of the business',
    ],
    'the second talk of a file': [
      `${talk('{ person: hi }')}--- # and another\n${talk('{ wait: 2hours }')}`,
      '9:13 "2hours": lengths of time look like 30s, 10m, 2h or 60d',
    ],
  }
  for (const [what, [text, line]] of Object.entries(cases))
    test(what, () => expect(mistakesOf(text)).toEqual([`flows/x.talk.yaml:${line}`]))
})

test('names are not looked at while the bot itself has mistakes', () => {
  expect(mistakesOf(talk('{ person: hi, bot: whatever }'), null)).toEqual([])
})

test('the talks that ship have no mistake', () => {
  const talks = ['anytime', 'appointment', 'appointment_change', 'complaint', 'order_status', 'updates']
  const texts = talks
    .map((name) => `flows/${name}.talk.yaml`)
    .map((path) => [path, readFileSync(path, 'utf8')] as const)
  expect(checkTalks(new Map(texts), bot).mistakes).toEqual([])
})

test('whatever stands in a talk file, its mistakes have places in it', () => {
  const good = talk('{ person: hi, bot: greeting }')
  fc.assert(
    fc.property(fc.nat(good.length), fc.string({ maxLength: 12 }), (at, noise) => {
      const text = good.slice(0, at) + noise + good.slice(at)
      const lines = text.split('\n').length
      for (const { line, column } of checkTalks(new Map([['flows/x.talk.yaml', text]]), bot).mistakes) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines + 1)
        expect(column).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns: 100 },
  )
})

test('talks in a language that has prompts and is not spoken yet are left out and counted, a mistyped one is a mistake', () => {
  const english = {
    ...bot,
    business: { ...bot.business, locales: [bot.business.locales[3] ?? 'en'] as const },
  }
  const texts = new Map([
    ['prompts/it/common.yaml', ''],
    ['flows/x.talk.yaml', talk('{ person: hi }').replace('locale: en', 'locale: it')],
    ['flows/y.talk.yaml', talk('{ person: hi }').replace('locale: en', 'locale: enn')],
    ['flows/z.talk.yaml', talk('{ person: hi }')],
  ])
  const { tests, mistakes, leftOut } = checkTalks(texts, english as typeof bot)
  expect(mistakes.map(mistakeLine)).toEqual([
    'flows/y.talk.yaml:2:38 there is no language "enn"; did you mean "en"?',
  ])
  expect([tests.length, leftOut]).toEqual([2, 1])
})
