import { Hono } from 'hono'
import type { Clock } from '../../clock.ts'
import { demoOrders, piecesOf } from './orders.ts'
import { createReturns } from './returns.ts'

/** Sending things back, over HTTP: may it be, do it, and the label for the parcel. */
export function returnsRoutes(clock: Clock, timezone: string): Hono {
  const app = new Hono()
  const returns = createReturns(clock, timezone)
  const orderOf = (number: unknown) => demoOrders.find((order) => order.number === number)

  app.get('/orders/:number/return', (c) => {
    const order = orderOf(c.req.param('number'))
    if (!order) return c.json({ error: 'no such order' }, 404)
    const { outcome, ...offer } = returns.offer(order)
    if (outcome === 'possible') return c.json({ number: order.number, ...offer })
    return c.json({ error: outcome }, outcome === 'too-late' ? 410 : 409)
  })

  app.post('/returns', async (c) => {
    const key = c.req.header('idempotency-key') ?? ''
    const wish = await c.req.json<Readonly<Record<string, unknown>>>().catch(() => ({}) as never)
    const order = orderOf(wish.number)
    const pieces = Number(wish.pieces)
    const isWhole = key !== '' && typeof wish.address === 'string' && typeof wish.reason === 'string'
    if (!order || !isWhole || returns.offer(order).outcome !== 'possible')
      return c.json({ error: 'an order that can be returned and an Idempotency-Key are needed' }, 422)
    if (!Number.isInteger(pieces) || pieces < 1 || pieces > piecesOf(order))
      return c.json({ error: 'so many pieces were not in it' }, 422)
    return c.json(returns.open(key), 201)
  })

  app.get('/returns/:id/label', (c) => {
    const code = returns.label(c.req.param('id'))
    return code === null ? c.json({ error: 'no label yet' }, 404) : c.json({ code })
  })

  return app
}
