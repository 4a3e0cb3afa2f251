import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen } from '../../src/host/listen.ts'

const app = new Hono()

test('a port that is taken is told by number', async () => {
  const first = await listen(app, '127.0.0.1', 0)
  const second = listen(app, '127.0.0.1', first.port)
  await expect(second).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  await expect(second).rejects.toThrow(`port ${first.port} is taken`)
  await first.close()
})

test('an address this machine does not have is told by name', async () => {
  const nowhere = listen(app, '192.0.2.1', 0)
  await expect(nowhere).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  await expect(nowhere).rejects.toThrow('192.0.2.1')
})
