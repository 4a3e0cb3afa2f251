import { expect, test } from 'vitest'
import type { Instant } from '../../src/clock.ts'
import { evaluateExpression } from '../../src/flow/evaluate-expression.ts'
import { loadBot } from '../../src/flow/load-bot.ts'
import { newTalkState } from '../../src/flow/new-talk-state.ts'
import { enterFlow } from '../../src/flow/step-flow.ts'
import type { TalkState } from '../../src/flow/talk-state.ts'
import { parseAnswerName, parseFlowId, parseLocale } from '../../src/ids.ts'
import { cleanBot } from './bot-folder.ts'

const told: TalkState = {
  ...newTalkState(parseLocale('en')),
  answers: { [parseAnswerName('order_number')]: { kind: 'plain', value: '1042' } },
}

function failures(source: string, values: Parameters<typeof evaluateExpression>[1]): number {
  let times = 0
  const value = evaluateExpression(
    source,
    values,
    () => false,
    () => times++,
  )
  expect(value).toBeNull()
  return times
}

test('a guard that fails is told with its line, and counts as no', async () => {
  const files = cleanBot()
  const order = files.get('flows/order.yaml') ?? ''
  const first = `steps:\n  soon: { if: "timestamp(order_number) < now", then: person }\n`
  files.set('flows/order.yaml', order.replace('steps:\n', first))
  const loaded = await loadBot(files, async (text) => String(text.length))
  if (loaded.outcome !== 'loaded') throw new Error('the bot has mistakes')
  const flow = loaded.bot.flows.get(parseFlowId('order'))
  if (!flow) throw new Error('there is no such flow')
  const { state, failed } = enterFlow(loaded.bot, flow, told, 0 as Instant)
  expect(state.frames.at(-1)?.step).toBe('find')
  expect(failed).toEqual([{ file: 'flows/order.yaml', line: 8, column: 15 }])
})

test('what is not there yet is no failure', () => {
  expect(failures('duration(text) > duration("1s")', { text: 'for ever' })).toBe(1)
  expect(failures('duration(text) > duration("1s")', {})).toBe(0)
  expect(failures('order.eta < now', { now: 0, order: { status: 'shipped' } })).toBe(0)
  expect(failures('order.eta < now', { now: 0, order: null })).toBe(0)
})
