import { expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { clockAt, instantOf } from '../../src/clock.ts'
import { simulateWhatsapp } from '../../src/host/simulated-whatsapp.ts'

const account = {
  appSecret: 'secret',
  verifyToken: 'token',
  accessToken: 'access',
  phoneNumberId: '100000000000001',
  businessAccountId: '100000000000002',
  displayPhone: '551150550100',
  templates: [],
}

type Message = { readonly id: string; readonly from: string; readonly from_user_id: string }

/** One run of the demo: who wrote first, as our webhook was told. */
async function firstMessage(identity: 'known' | 'hides-number'): Promise<Message> {
  const bodies: string[] = []
  const deliverTo = async (body: Uint8Array) => {
    bodies.push(new TextDecoder().decode(body))
    return new Response()
  }
  const clock = clockAt(instantOf(Date.UTC(2026, 10, 18, 13)))
  const { meta, phones } = simulateWhatsapp({ clock, random: nodeCrypto.random, deliverTo }, account)
  const { start, act } = phones({
    kept: async () => ({ stored: [], logged: [], consent: [], case: null }),
    introduce: async () => undefined,
    businessName: () => 'Loja Aurora',
  })
  const { person } = await start({ locale: 'it', identity })
  act(person, { act: 'write', text: 'ciao' })
  await meta.idle()
  meta.close()
  return JSON.parse(bodies[0] ?? '').entry[0].changes[0].value.messages[0]
}

test('the demo started again tells neither the message ids nor the strangers of the last run', async () => {
  const [before, after] = [await firstMessage('hides-number'), await firstMessage('hides-number')]
  expect(after.id).not.toBe(before.id)
  expect(after.from_user_id).not.toBe(before.from_user_id)
})

test('the known customer is the same person after a restart, and writes new messages', async () => {
  const [before, after] = [await firstMessage('known'), await firstMessage('known')]
  expect(after.from).toBe(before.from)
  expect(after.id).not.toBe(before.id)
})
