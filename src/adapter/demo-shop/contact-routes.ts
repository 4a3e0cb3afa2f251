import { Hono } from 'hono'
import { type DemoOrder, demoOrders } from './orders.ts'

type Contact = { readonly email?: string; readonly phone?: string }

/** What the courier and the shop's own messages go by. The number that proves an order stays the one it was bought with. */
export function contactRoutes(): Hono {
  const app = new Hono()
  const contacts = new Map<string, Contact>()
  const documents = new Map<string, string>()
  const orderOf = (number: string) => demoOrders.find((order) => order.number === number)

  app.get('/orders/:number/changes', (c) => {
    const order = orderOf(c.req.param('number'))
    if (!order) return c.json({ error: 'no such order' }, 404)
    return c.json({ number: order.number, contact: !isOver(order), invoice: !isInvoiced(order) })
  })

  for (const field of ['email', 'phone'] as const)
    app.put(`/orders/:number/${field}`, async (c) => {
      const order = orderOf(c.req.param('number'))
      const value = await wordsIn(c.req.json(), field)
      if (!order || value === null) return c.json({ error: `an order and its ${field} are needed` }, 422)
      if (isOver(order)) return c.json({ error: 'nothing of this order will move any more' }, 409)
      const contact = { ...contacts.get(order.number), [field]: value }
      contacts.set(order.number, contact)
      return c.json(contact)
    })

  app.put('/orders/:number/invoice', async (c) => {
    const order = orderOf(c.req.param('number'))
    const document = await wordsIn(c.req.json(), 'document')
    if (!order || document === null) return c.json({ error: 'an order and a document are needed' }, 422)
    if (!isInvoiced(order)) documents.set(order.number, document)
    return isInvoiced(order) ? c.json({ error: 'already issued' }, 409) : c.json({ document })
  })

  return app
}

const isOver = ({ status }: DemoOrder): boolean => status === 'delivered' || status === 'cancelled'
/** The invoice travels with the parcel. */
const isInvoiced = (order: DemoOrder): boolean => order.status === 'shipped' || isOver(order)

async function wordsIn(body: Promise<unknown>, field: string): Promise<string | null> {
  const read = (await body.catch(() => null)) as Readonly<Record<string, unknown>> | null
  const value = read?.[field]
  return typeof value === 'string' && value !== '' ? value : null
}
