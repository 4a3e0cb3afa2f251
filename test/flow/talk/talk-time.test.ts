import { expect, test } from 'vitest'
import { firstInstant, timeOf } from '../../../src/flow/talk/talk-time.ts'

const shown = (at: number | null) => (at === null ? null : new Date(at).toISOString())

test('talks begin on a Wednesday at ten wherever the business is', () => {
  expect(shown(firstInstant('America/Sao_Paulo'))).toBe('2026-11-18T13:00:00.000Z')
  expect(shown(firstInstant('Europe/Rome'))).toBe('2026-11-18T09:00:00.000Z')
})

test('a day of the week is the next one', () => {
  const now = firstInstant('Europe/Rome')
  expect(shown(timeOf('Sat 23:00', now, 'Europe/Rome'))).toBe('2026-11-21T22:00:00.000Z')
  expect(shown(timeOf('Wed 10:00', now, 'Europe/Rome'))).toBe('2026-11-18T09:00:00.000Z')
  expect(shown(timeOf('Wed 09:59', now, 'Europe/Rome'))).toBe('2026-11-25T08:59:00.000Z')
})

test('a date is that day, and one that does not exist is none', () => {
  const now = firstInstant('Europe/Rome')
  expect(shown(timeOf('2026-12-25 10:00', now, 'Europe/Rome'))).toBe('2026-12-25T09:00:00.000Z')
  expect(timeOf('2026-02-30 10:00', now, 'Europe/Rome')).toBe(null)
})
