import { expect, test } from 'vitest'
import { snoozeTimes, wallClock } from '../../src/console/case/snooze-times.ts'
import { timelineOf } from '../../src/console/case/timeline.ts'
import { promptSaid } from '../../src/console/inbox/prompt-said.ts'
import type { LineView } from '../../src/web/conversations-view.ts'

const line = (n: number, at: number): LineView => ({
  ...{ n, at, side: 'customer', kind: 'text', words: null, prompts: [], delivery: null },
})

test('lines, notes and what happened stand in the order of their times, what is on its way last', () => {
  const moments = timelineOf(
    [line(1, 10), line(2, 40)],
    {
      notes: [{ id: 'a', at: 30, by: { staff: 's', name: null }, words: { text: '', tokens: [] } }],
      history: [
        { at: 20, what: 'claimed', by: null, to: null, detail: null },
        { at: 41, what: 'customer-wrote', by: null, to: null, detail: null },
      ],
    },
    [{ id: 'p', words: 'x', at: 5, after: 2, file: null, sure: false, refusal: null }],
  )
  expect(moments.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    ...['line 10', 'happening 20', 'note 30', 'line 40', 'pending 5'],
  ])
})

test('texts of the assistant are told by their names as people read them', () => {
  expect(promptSaid('order_status.tell')).toBe('Order status: tell')
  expect(promptSaid('welcome')).toBe('Welcome')
  expect(promptSaid('common.handoff.outside_hours')).toBe('Handoff: outside hours')
})

test('a case is put off to nine on the next days, by the clock on the wall', () => {
  const sunday = new Date(2026, 10, 22, 23, 30).getTime()
  const { tomorrow, monday, hour } = snoozeTimes(sunday)
  expect(wallClock(tomorrow)).toBe('2026-11-23T09:00')
  expect(wallClock(monday)).toBe('2026-11-23T09:00')
  expect(wallClock(hour)).toBe('2026-11-23T00:30')
  const onMonday = new Date(2026, 10, 23, 8, 0).getTime()
  expect(wallClock(snoozeTimes(onMonday).monday)).toBe('2026-11-30T09:00')
})
