import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTalks } from '../../../src/flow/talk/read-talks.ts'
import type { WrittenTalk } from '../../../src/flow/talk/talk-test.ts'
import { writeTalkTest } from '../../../src/flow/talk/write-talk-test.ts'

test('a talk is written as a designer writes it', () => {
  const text = writeTalkTest({
    talk: 'a stranger must prove the order, then sees it',
    person: { whatsapp: 'unknown', locale: 'pt-BR' },
    begins: 'order_status.tell',
    at: 'Sat 23:00',
    turns: [
      {
        bot: 'status',
        person: 'cadê o 1042?',
        stored: ['cadê o 1042?'],
        sent_to: { 'orders.find': ['number'] },
      },
      { choose: 'no', bot: [], consented: { order_updates: 'no' } },
    ],
  })
  expect(text).toBe(`talk: a stranger must prove the order, then sees it
person: { whatsapp: unknown, locale: pt-BR }
begins: order_status.tell
at: "Sat 23:00"
turns:
  - { person: "cadê o 1042?", bot: status, stored: ["cadê o 1042?"], sent_to: { orders.find: [number] } }
  - { choose: "no", bot: [], consented: { order_updates: "no" } }
`)
})

const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const name = fc.constantFrom('ask.day', 'yes', 'no', 'menu', 'orders.find', 'null')
const turn = fc.oneof(
  fc.record({ person: words, bot: fc.array(name) }, { requiredKeys: ['person'] }),
  fc.record({ person: fc.array(words, { minLength: 1, maxLength: 3 }), stored: fc.array(words) }),
  fc.record({ choose: words }),
  fc.record({ wait: fc.constantFrom('2h', '30s'), audited: words }),
  fc.record({ at: fc.constantFrom('Thu 09:00', '2026-12-25 10:00') }),
)

test('whatever people write, a written talk reads back the same', () => {
  fc.assert(
    fc.property(
      words.filter((text) => text.length > 0),
      fc.array(turn, { minLength: 1 }),
      (talk, turns) => {
        const written: WrittenTalk = { talk, person: { locale: 'it' }, turns }
        const { talks, mistakes } = readTalks('x.talk.yaml', writeTalkTest(written))
        expect(mistakes).toEqual([])
        expect(JSON.parse(JSON.stringify(talks[0]?.test))).toMatchObject(JSON.parse(JSON.stringify(written)))
      },
    ),
    { numRuns: 200 },
  )
})
