import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/flow/flow.ts'
import { waysOf } from '../../src/flow/graph/ways.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { flowShape, stepShapes } from '../../src/flow/parse/flow-shape.ts'
import type { AnswerName } from '../../src/ids.ts'
import { shippedBot } from './bot-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const files = [...shippedBot(root)]
const loaded = await loadBot(new Map(files.filter(([path]) => !path.endsWith('.talk.yaml'))), async (text) =>
  createHash('sha256').update(text).digest('hex'),
)
if (loaded.outcome !== 'loaded') throw new Error('the shipped bot has mistakes')
const flows = [...loaded.bot.flows.values()]
const steps = flows.flatMap((flow) => flow.steps.map((step) => ({ flow, step })))

/** The parser's own tables: a verb or a type that is new to them has no flow yet. */
const verbs = Object.keys(stepShapes)
const types = flowShape.shape.answers.unwrap().valueType.shape.type.options

/** A proof asks for what it is proved by. */
const asks = (step: Step): readonly AnswerName[] => {
  if (step.verb === 'ask') return [step.answer]
  return step.verb === 'prove'
    ? step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : []))
    : []
}

describe('whoever learns from the shipped flows sees the whole language', () => {
  test.each(verbs)('"%s" stands as a step in a shipped flow', (verb) => {
    expect(steps.filter(({ step }) => step.verb === verb)).not.toEqual([])
  })

  test.each([...types])('an answer of type "%s" is asked in a shipped flow', (type) => {
    const asked = steps.filter(({ flow, step }) =>
      asks(step).some((answer) => flow.answers.get(answer)?.type === type),
    )
    expect([type, asked.length > 0]).toEqual([type, true])
  })

  test('a flow that another one runs goes on there afterwards', () => {
    const goesOn = steps.flatMap(({ flow, step }) =>
      step.verb === 'run' && waysOf(step).some(({ go }) => go.to === 'step') ? [flow.flow] : [],
    )
    expect(goesOn).toEqual(expect.arrayContaining(['returns', 'contact_change']))
  })

  test('the menu fits a list of WhatsApp in every language', () => {
    for (const [locale, prompts] of loaded.bot.prompts) {
      const rows = [...(prompts.get('common')?.keys() ?? [])].filter((name) => name.startsWith('menu.'))
      expect([locale, rows.length <= 10]).toEqual([locale, true])
    }
  })
})
