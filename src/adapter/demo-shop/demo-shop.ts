import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../../clock.ts'
import { type Booking, createCalendar } from './calendar.ts'
import { contactRoutes } from './contact-routes.ts'
import { type DemoOrder, demoOrders } from './orders.ts'
import { returnsRoutes } from './returns-routes.ts'

/**
 * The shop behind the demo: orders, returns and a studio calendar over HTTP, kept in memory. It is an outside party: the
 * platform reaches it through `flows/services.yaml` as it would reach a real one.
 *
 * @param timezone in which days are counted, as in `business.yaml`
 */
export function createDemoShop(clock: Clock, timezone: string): Hono {
  const app = new Hono()
  app.route('/', returnsRoutes(clock, timezone))
  app.route('/', contactRoutes())
  const calendar = createCalendar(clock, timezone)

  app.get('/orders/:number', (c) => {
    const order = demoOrders.find(({ number }) => number === c.req.param('number'))
    return order ? c.json(shown(order, clock, timezone)) : c.json({ error: 'no such order' }, 404)
  })

  app.get('/calendar/free', (c) => {
    const times = calendar.free(c.req.query('day') ?? '')
    return times.length > 0 ? c.json({ times }) : c.json({ error: 'no free time' }, 404)
  })

  app.post('/calendar/book', async (c) => {
    const key = c.req.header('idempotency-key') ?? ''
    const { time, name } = await c.req.json<{ time?: unknown; name?: unknown }>().catch(() => ({}) as never)
    if (key === '' || typeof time !== 'string' || typeof name !== 'string' || name === '') {
      return c.json({ error: 'time, name and an Idempotency-Key are needed' }, 422)
    }
    const wish = calendar.book(time, name, key)
    if (wish.outcome === 'booked') return c.json(shownVisit(wish.booking), 201)
    return wish.outcome === 'taken' ? c.json({ error: 'taken' }, 409) : c.json({ error: 'no such time' }, 422)
  })

  app.get('/calendar/book/:id', (c) => {
    const booking = calendar.find(c.req.param('id'))
    return booking ? c.json(shownVisit(booking)) : c.json({ error: 'no such booking' }, 404)
  })

  app.delete('/calendar/book/:id', (c) =>
    calendar.cancel(c.req.param('id')) ? c.body(null, 204) : c.json({ error: 'no such booking' }, 404),
  )

  return app
}

const shownVisit = ({ id, start, name }: Booking): object => ({ id, start, name })

function shown({ inDays, ...order }: DemoOrder, clock: Clock, timezone: string): object {
  const today = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(timezone).toPlainDate()
  return { ...order, expected_day: inDays === null ? null : today.add({ days: inDays }).toString() }
}
