import { expect, test } from 'vitest'
import type { LogEvent } from '../../src/log.ts'
import { webhook } from '../../src/web/webhook.ts'

test('a failure of our own is not blamed on what Meta sent', async () => {
  const events: LogEvent[] = []
  const app = webhook({
    verifyToken: 'token',
    verify: async () => {},
    parse: () => ({ envelopes: [], statuses: [], notices: [] }),
    accept: async () => {
      throw new TypeError('something nobody thought of')
    },
    wake: () => {},
    heed: () => {},
    log: (event) => events.push(event),
  })
  const answer = await app.request('/webhook', { method: 'POST', body: '{}' })
  expect({ status: answer.status, ...(await answer.json()) }).toEqual({ status: 500, error: 'UNKNOWN' })
  expect(events).toEqual([{ event: 'delivery-refused', code: 'UNKNOWN' }])
})
