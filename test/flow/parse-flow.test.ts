import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/flow/flow.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import type { FlowId } from '../../src/ids.ts'
import { cleanBot } from './bot-folder.ts'

async function stepsOf(flow: string): Promise<Record<string, Step>> {
  const loaded = await loadBot(cleanBot(), async (text) => String(text.length))
  if (loaded.outcome === 'refused') throw new Error('the clean bot has mistakes')
  const steps = loaded.bot.flows.get(flow as FlowId)?.steps ?? []
  return Object.fromEntries(steps.map((step) => [step.name, step]))
}

describe('a flow file becomes steps with every way resolved', () => {
  test('a step without "go" falls to the next one, the last one to the end', async () => {
    const { number, booked } = { ...(await stepsOf('order')), ...(await stepsOf('visit')) }
    expect(number).toMatchObject({ next: { to: 'step', step: 'find' }, at: { line: 8, column: 3 } })
    expect(booked).toMatchObject({ next: { to: 'end' } })
  })

  test('an outcome that only says and forgets goes where it says', async () => {
    const { find } = await stepsOf('order')
    expect(find).toMatchObject({
      on: {
        not_found: { say: 'no_such_order', forget: ['order_number'], go: { to: 'step', step: 'number' } },
        failed: { say: null, go: { to: 'step', step: 'person' } },
      },
    })
  })

  test('a question without "else" leads to the first handoff after three tries', async () => {
    const { day } = await stepsOf('visit')
    expect(day).toMatchObject({ tries: 3, gather: 0, otherwise: { go: { to: 'step', step: 'person' } } })
  })

  test('what is confirmed knows the step that asks it again', async () => {
    const { check } = await stepsOf('visit')
    expect(check).toMatchObject({
      prompt: 'right',
      items: [
        { name: 'day', step: 'day' },
        { name: 'time', step: 'pick' },
        { name: 'guest', step: 'guest' },
      ],
      yes: { go: { to: 'step', step: 'book' } },
      no: { go: { to: 'end' } },
    })
  })

  test('a proof names its facts, and a consent that ran out ends the talk', async () => {
    const { prove, news } = await stepsOf('order')
    expect(prove).toMatchObject({
      tries: 5,
      by: [{ by: 'whatsapp_identity' }, { by: 'answer', answer: 'postcode' }],
    })
    expect(news).toMatchObject({ on: { expired: { go: { to: 'end' } } } })
  })
})
