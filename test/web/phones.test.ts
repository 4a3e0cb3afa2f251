import { beforeEach, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { systemClock } from '../../src/clock.ts'
import { simulateWhatsapp } from '../../src/host/simulated-whatsapp.ts'
import { phones } from '../../src/web/phones.ts'

const account = {
  appSecret: 'secret',
  verifyToken: 'token',
  accessToken: 'access',
  phoneNumberId: '100000000000001',
  businessAccountId: '100000000000002',
  displayPhone: '551150550100',
  templates: [],
}

let app: ReturnType<typeof phones>
let person: string
beforeEach(async () => {
  const deliverTo = async () => new Response()
  const { phones: play } = simulateWhatsapp(
    { clock: systemClock, random: nodeCrypto.random, deliverTo },
    account,
  )
  app = phones(
    play({
      kept: async () => ({ stored: [], logged: [], consent: [], case: null }),
      introduce: async () => undefined,
      businessName: () => 'Loja Aurora',
    }),
  )
  const started = await post('/phones', { locale: 'it', identity: 'foreign' })
  person = (await started.json()).person
})

const address = (path: string) => `http://127.0.0.1${path}`
const post = (path: string, body: unknown) =>
  app.request(address(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const answer = async (response: Response) => ({ status: response.status, ...(await response.json()) })

test('a tap on what is not on the phone is refused, and the phone goes on', async () => {
  const acts = `/phones/${person}/acts`
  const tapped = await post(acts, { act: 'tap', choice: 'order_status/tell/human' })
  expect(await answer(tapped)).toEqual({ status: 409, error: 'NOT_OFFERED' })
  expect((await post(acts, { act: 'write', text: 'ciao' })).status).toBe(202)
})

test('a body over 64 KB is too large, however its length is told', async () => {
  const acts = `/phones/${person}/acts`
  const text = 'a'.repeat(70_000)
  expect(await answer(await post(acts, { act: 'write', text }))).toEqual({ status: 413, error: 'TOO_LARGE' })
})

test('nobody is listened to who is not there: an unknown person is not found at any door', async () => {
  const gone = '/phones/gone'
  for (const response of [
    await app.request(address(`${gone}/events`)),
    await app.request(address(gone)),
    await post(`${gone}/acts`, { act: 'album' }),
  ])
    expect(await answer(response)).toEqual({ status: 404, error: 'NOT_FOUND' })
})

test('the phone shows the business by its name, and how WhatsApp’s own switch stands', async () => {
  const view = async () => (await app.request(address(`/phones/${person}`))).json()
  expect(await view()).toMatchObject({ business: 'Loja Aurora', marketing: 'allowed' })
  await post(`/phones/${person}/acts`, { act: 'prefer', value: 'stop' })
  expect(await view()).toMatchObject({ marketing: 'stopped' })
})
