import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Prompts } from '../../src/flow/bot.ts'
import { chooseVariant, withoutVariant } from '../../src/flow/prompt-variants.ts'
import { renderReply } from '../../src/flow/render-reply.ts'
import { parseLocale } from '../../src/ids.ts'

const [pt, it] = [parseLocale('pt-BR'), parseLocale('it')]
const at = { file: 'prompts', line: 1, column: 1 }
const named = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([name, source]) => [name, { source, at }]))
const prompts: Prompts = new Map([
  [
    pt,
    new Map([
      [
        'common',
        named({ bye: 'Até logo!', 'bye~2': 'Tchau!', 'bye~3': 'Até mais!', hi: 'Oi!', 'hi~2': 'Olá!' }),
      ],
      ['orders', named({ bye: 'Até a próxima compra!' })],
    ]),
  ],
  [it, new Map([['common', named({ bye: 'A presto!', 'bye~2': 'Ciao!' })]])],
])
const bot = {
  media: new Map(),
  prompts,
  business: {
    name: 'Loja Aurora',
    locales: [pt, it] as const,
    timezone: 'America/Sao_Paulo',
    departments: new Map(),
    masking: { never: [], always: {} },
    repliesPerHour: 60,
    followUps: new Map(),
    mediaHosts: [],
  },
}
const sayings = (locale: typeof pt, flow: string, name: string) =>
  new Set(
    Array.from({ length: 200 }, (_, turn) => chooseVariant(bot, { locale, flow, name }, `effect-${turn}`)),
  )

test('every way to say a prompt is taken from time to time', () => {
  expect(sayings(pt, 'common', 'bye')).toEqual(new Set(['bye', 'bye~2', 'bye~3']))
  expect(sayings(it, 'common', 'bye')).toEqual(new Set(['bye', 'bye~2']))
})

test("words of a flow's own have no other ways than its own", () => {
  expect(sayings(pt, 'orders', 'bye')).toEqual(new Set(['bye']))
})

test('where a language has no words for it, the ways of the first language are taken', () => {
  expect(sayings(it, 'common', 'hi')).toEqual(new Set(['hi', 'hi~2']))
})

test('what was said is told again in the same words', () => {
  fc.assert(
    fc.property(fc.string(), (effect) => {
      const name = chooseVariant(bot, { locale: pt, flow: 'common', name: 'bye' }, effect)
      const said = { locale: pt, bot: 'b', prompts: [{ flow: 'common', name, slots: {} }], choices: [] }
      const again = chooseVariant(bot, { locale: pt, flow: 'common', name: 'bye' }, effect)
      expect([again, withoutVariant(name)]).toEqual([name, 'bye'])
      expect(renderReply(bot, said, () => undefined).parts).toEqual([
        prompts.get(pt)?.get('common')?.get(name)?.source,
      ])
    }),
    { numRuns: 100 },
  )
})
