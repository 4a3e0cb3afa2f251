import { expect, test } from 'vitest'
import { timeToTellOf } from '../../src/console/incidents/time-to-tell.ts'

const hour = 60 * 60 * 1000
const at = (hours: number, kind = 'CPF') =>
  timeToTellOf({ kind, openedAt: 1_000 * hour, closed: null }, (1_000 + hours) * hour)

test('an authority may be told for seventy-two hours; the last day presses, and then it is over', () => {
  expect(at(0)).toEqual({ is: 'running', hours: 72 })
  expect(at(0.1)).toEqual({ is: 'running', hours: 72 })
  expect(at(47.9)).toEqual({ is: 'running', hours: 25 })
  expect(at(48)).toEqual({ is: 'pressing', hours: 24 })
  expect(at(71.9)).toEqual({ is: 'pressing', hours: 1 })
  expect(at(72.5)).toEqual({ is: 'over', hours: 1 })
  expect(at(80)).toEqual({ is: 'over', hours: 8 })
})

test('no clock runs for a trick that was reported, nor for what is closed', () => {
  expect(at(50, 'phishing')).toBeNull()
  const closed = { at: 1, by: { staff: 's', name: null }, outcome: 'no-risk', note: null } as const
  expect(timeToTellOf({ kind: 'CPF', openedAt: 1, closed }, 50 * hour)).toBeNull()
})
