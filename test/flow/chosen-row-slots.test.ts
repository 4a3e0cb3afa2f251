import { expect, it } from 'vitest'
import { instantOf } from '../../src/clock.ts'
import type { Bot } from '../../src/flow/bot.ts'
import type { MachineAction } from '../../src/flow/collect-effects.ts'
import { collectEffects } from '../../src/flow/collect-effects.ts'
import type { Flow } from '../../src/flow/flow.ts'

const at = { file: 'flows/appointment.yaml', line: 1, column: 1 }
const flow = { flow: 'appointment' } as Flow

it('shows a chosen row by its fields, so that "11:00" can stand in a confirmation', () => {
  const time = { plain: { id: 't2', start: '2026-11-27T11:00:00-03:00' }, vault: null, proved: true }
  const action: MachineAction = {
    type: 'say',
    params: { prompt: 'is_this_right', show: { time: { source: 'time', at } } },
    info: {
      context: {
        answers: {},
        results: { time },
        tries: 0,
        page: 0,
        now: instantOf(0),
        locale: 'pt-BR',
        failed: [],
      },
    },
  }
  const [effect] = collectEffects({ prompts: new Map() } as unknown as Bot, flow, [action])
  expect(effect).toMatchObject({
    type: 'say',
    prompt: { slots: { time_start: { from: 'value', value: '2026-11-27T14:00:00.000Z' } } },
  })
})
