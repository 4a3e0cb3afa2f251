import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Bot } from '../../../src/flow/bot.ts'
import { loadBot } from '../../../src/flow/load-bot.ts'
import { mistakeLine } from '../../../src/flow/mistake.ts'
import { type OpenTalks, planDeploy } from '../../../src/flow/version/plan-deploy.ts'
import { parseFlowId, parseStepName } from '../../../src/ids.ts'
import { cleanBot } from '../bot-folder.ts'

const hash = async (text: string) => createHash('sha256').update(text).digest('hex')

type Edit = readonly [path: string, from: string, to: string]

/** The small bot with some edits. */
async function botWith(...edits: readonly Edit[]): Promise<Bot> {
  const files = new Map(cleanBot())
  for (const [path, from, to] of edits) {
    const text = files.get(path) ?? ''
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    files.set(path, text.replace(from, to))
  }
  const loaded = await loadBot(files, hash)
  if (loaded.outcome === 'refused') throw new Error(loaded.mistakes.map(mistakeLine).join('\n'))
  return loaded.bot
}

const order = 'flows/order.yaml'
/** What open talks may go on with, whatever else changes. */
const rules = (text: string): Edit => [order, 'steps:\n', `migrations: ${text}\nsteps:\n`]
/** Something that every talk of the flow would notice. */
const reworded: Edit = ['prompts/en/order.yaml', 'Where to?', 'To which place?']

let before: Bot
beforeAll(async () => {
  before = await botWith()
})

const at = (step: string, talks = 1, flow = 'order'): OpenTalks => {
  const pin = before.flows.get(parseFlowId(flow))?.hash ?? ''
  const frame = { flow: parseFlowId(flow), hash: pin, bot: before.hash, step: parseStepName(step) }
  return { frames: [frame], talks }
}

const planned = (open: readonly OpenTalks[], after: Bot, known: Bot | null = before) =>
  planDeploy(
    open,
    { bots: new Map([[before.hash, known]]), deployed: new Set([before.hash, after.hash]) },
    after,
  )

describe('without rules', () => {
  test('talks of a flow that was edited finish on the version they began with', async () => {
    const plan = planned([at('number', 3), at('tell', 2)], await botWith(reworded))
    expect(plan).toMatchObject({ untouched: 0, migrates: 0, finishes: 5, needsRule: 0 })
  })

  test('talks of other flows, and those between flows, are untouched', async () => {
    const open = [at('day', 4, 'visit'), { frames: [], talks: 2 }]
    expect(planned(open, await botWith(reworded))).toMatchObject({ untouched: 6, moves: [] })
  })

  test('an edit of FAQ, intents or hours touches no open talk', async () => {
    const after = await botWith(['flows/business.yaml', 'Mon-Fri', 'Mon-Sat'])
    expect(planned([at('number', 7)], after)).toMatchObject({ untouched: 7 })
  })

  test('a talk whose version can be read no more needs a rule', async () => {
    const plan = planned([at('number')], await botWith(reworded), null)
    expect(plan).toMatchObject({ needsRule: 1 })
    expect(plan.moves[0]?.note).toContain('cannot be read any more')
  })

  test('a talk that would hand over to a department which is gone needs a rule', async () => {
    const after = await botWith(
      [order, 'handoff: help', 'handoff: assistance'],
      ['flows/visit.yaml', 'handoff: help', 'handoff: assistance'],
      ['flows/business.yaml', 'help:', 'assistance:'],
    )
    expect(planned([at('number')], after).moves).toMatchObject([
      { becomes: 'needs-rule', note: expect.stringContaining('"help", which business.yaml has no more') },
    ])
  })

  test('talks on test phones follow the draft and are counted apart', async () => {
    const open = [
      { ...at('number', 2), frames: at('number').frames.map((frame) => ({ ...frame, bot: 'x' })) },
    ]
    expect(planned(open, await botWith(reworded))).toMatchObject({ onTestPhones: 2, finishes: 0 })
  })
})

describe('with rules', () => {
  test('a step that asks the same goes on in the new version, with no line for it', async () => {
    const after = await botWith(reworded, rules('{}'))
    expect(planned([at('number', 3), at('tell', 2)], after)).toMatchObject({ migrates: 5, needsRule: 0 })
  })

  test('a step that was renamed goes on where its rule leads', async () => {
    const after = await botWith(
      rules('{ number: which }'),
      [order, '  number: { ask', '  which: { ask'],
      [order, 'go: number }\n      failed', 'go: which }\n      failed'],
      [order, 'forget: [order_number], go: number }', 'forget: [order_number], go: which }'],
    )
    expect(planned([at('number', 3)], after).moves).toEqual([
      { becomes: 'migrates', flow: 'order', step: 'number', talks: 3, note: 'to "which"' },
    ])
  })

  test('"finish" keeps the talks of one step on the version they began with', async () => {
    const after = await botWith(reworded, rules('{ tell: finish }'))
    expect(planned([at('number'), at('tell')], after)).toMatchObject({ migrates: 1, finishes: 1 })
  })

  test('a step that is gone, or asks something else under the same name, needs a rule', async () => {
    const after = await botWith(
      rules('{}'),
      [order, '      another: { forget: [order_number], go: number }\n', ''],
      ['prompts/en/order.yaml', 'tell.another: |\n  Another order\n', ''],
      [
        'prompts/it/order.yaml',
        /tell\.another: \|\n.*\n/.exec(cleanBot().get('prompts/it/order.yaml') ?? '')?.[0] ?? '',
        '',
      ],
    )
    const plan = planned([at('tell'), at('gone')], after)
    expect(plan.moves.map(({ step, becomes, note }) => [step, becomes, note])).toEqual([
      ['tell', 'needs-rule', 'step "tell" asks something else now'],
      ['gone', 'needs-rule', 'the new version has no step "gone"'],
    ])
  })

  test('an answer of the same name that means something else needs a rule', async () => {
    const after = await botWith(rules('{}'), [
      order,
      'postcode: { type: postcode',
      'postcode: { type: number',
    ])
    expect(planned([at('number')], after).moves[0]?.note).toBe(
      '"postcode" means something else in the new version',
    )
  })

  test('a case, a consent and a pause are not moved: they finish where they began', async () => {
    const after = await botWith(reworded, rules('{}'))
    expect(planned([at('person'), at('news')], after)).toMatchObject({ finishes: 2, needsRule: 0 })
  })

  test('talks are not moved behind a question whose answer the rest needs', async () => {
    const after = await botWith(
      rules('{ number: tell }'),
      [
        order,
        'postcode: { type: postcode, keep: 24h }',
        'postcode: { type: postcode, keep: 24h }\n  lucky: { type: number, personal: no }',
      ],
      [order, '  find:\n', '  lucky: { ask: lucky, else: person }\n  find:\n'],
      [order, 'show: { number: order_number, status', 'show: { number: lucky, status'],
      ['prompts/en/order.yaml', 'ask.postcode:', 'ask.lucky: |\n  A number?\nask.postcode:'],
      ['prompts/it/order.yaml', 'ask.postcode:', 'ask.lucky: |\n  Un numero?\nask.postcode:'],
      ['flows/privacy.yaml', 'postcode', 'postcode, lucky'],
    )
    const plan = planned([at('tell'), at('number')], after)
    expect(plan.moves.map(({ becomes, note }) => [becomes, note])).toEqual([
      ['needs-rule', 'from step "tell" on the new version needs "lucky", which these talks do not know'],
      ['needs-rule', 'from step "tell" on the new version needs "lucky", which these talks do not know'],
    ])
  })
})

test('a talk that was interrupted is told once, of the place that asks most of designers', async () => {
  const both = { frames: [...at('day', 1, 'visit').frames, ...at('gone').frames], talks: 5 }
  const plan = planned([both], await botWith(reworded, rules('{}')))
  expect(plan).toMatchObject({ needsRule: 5, untouched: 0 })
  expect(plan.moves).toHaveLength(1)
})
