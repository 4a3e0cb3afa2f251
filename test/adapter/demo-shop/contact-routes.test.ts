import { expect, test } from 'vitest'
import { contactRoutes } from '../../../src/adapter/demo-shop/contact-routes.ts'

const put = (app: ReturnType<typeof contactRoutes>, path: string, body: object) =>
  app.request(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('e-mail and phone of an order stand side by side', async () => {
  const app = contactRoutes()
  await put(app, '/orders/1046/email', { email: 'fina@example.org' })
  const changed = await put(app, '/orders/1046/phone', { phone: '+5511955550123' })
  expect(await changed.json()).toEqual({ email: 'fina@example.org', phone: '+5511955550123' })
})

test('nothing is changed of an order that is over', async () => {
  for (const number of ['1043', '1045'])
    expect((await put(contactRoutes(), `/orders/${number}/email`, { email: 'a@example.org' })).status).toBe(
      409,
    )
})

test('an invoice takes a tax number until it travels with the parcel', async () => {
  const app = contactRoutes()
  const statusOf = async (number: string) =>
    (await put(app, `/orders/${number}/invoice`, { document: '52998224725' })).status
  expect(await Promise.all(['1046', '1044', '1042', '1043'].map(statusOf))).toEqual([200, 200, 409, 409])
})

test('what may still be changed is told before anybody is asked', async () => {
  const app = contactRoutes()
  const changes = async (number: string) => (await app.request(`/orders/${number}/changes`)).json()
  expect(await changes('1046')).toEqual({ number: '1046', contact: true, invoice: true })
  expect(await changes('1042')).toEqual({ number: '1042', contact: true, invoice: false })
  expect(await changes('1043')).toEqual({ number: '1043', contact: false, invoice: false })
  expect((await app.request('/orders/9999/changes')).status).toBe(404)
})

test('what is no order, or says nothing, is refused', async () => {
  const app = contactRoutes()
  expect((await put(app, '/orders/9999/email', { email: 'a@example.org' })).status).toBe(422)
  expect((await put(app, '/orders/1046/email', { email: '' })).status).toBe(422)
  expect((await put(app, '/orders/1046/phone', { email: 'a@example.org' })).status).toBe(422)
  expect((await app.request('/orders/1046/invoice', { method: 'PUT', body: 'no JSON' })).status).toBe(422)
})
