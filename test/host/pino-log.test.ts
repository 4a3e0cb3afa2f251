import { expect, test } from 'vitest'
import { levelOf } from '../../src/host/pino-log.ts'

test('what stops the business from answering is an error, what stops one person is not', () => {
  expect(levelOf({ event: 'number-stopped', code: 131031 })).toBe('error')
  expect(levelOf({ event: 'account-notice', notice: 'account-incident', name: 'ACCOUNT_DELETED' })).toBe(
    'error',
  )
  expect(levelOf({ event: 'send-refused', class: 'account', code: 190 })).toBe('error')
  expect(levelOf({ event: 'send-refused', class: 'ours', code: 132001 })).toBe('error')
  expect(levelOf({ event: 'delivery-refused', code: 'DATABASE_DOWN' })).toBe('error')
  expect(levelOf({ event: 'delivery-refused', code: 'BAD_SIGNATURE' })).toBe('info')
  expect(levelOf({ event: 'send-refused', class: 'person', code: 130497 })).toBe('info')
  expect(levelOf({ event: 'account-notice', notice: 'number-update', name: 'APPROVED' })).toBe('info')
})
