import { expect, test } from 'vitest'
import { type Rehearsals, rehearsal } from '../../src/web/rehearsal.ts'

const nobody: Rehearsals = {
  menu: () => ({ business: 'Loja Aurora', locales: ['it'], flows: [], intents: [] }),
  start: async ({ locale }) =>
    locale === 'it' ? { outcome: 'started', room: 'r1' } : { outcome: 'no-such-place' },
  act: async (room) => (room === 'r1' ? 'not-offered' : 'nobody'),
  view: async () => null,
  asTest: (room) => (room === 'r1' ? { outcome: 'refused', why: 'nothing-done' } : null),
  changes: () => null,
}
const app = rehearsal(nobody)
const here = 'http://127.0.0.1'
const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const chat = { locale: 'it', identity: 'foreign', begin: { at: 'chat' } }

test('rehearsals are there for this machine alone', async () => {
  expect((await app.request(`${here}/rehearsals/menu`)).status).toBe(200)
  expect((await app.request('http://shop.example/rehearsals/menu')).status).toBe(404)
  expect((await post(`${here}/rehearsals`, chat, { origin: 'https://shop.example' })).status).toBe(404)
  expect((await post(`${here}/rehearsals`, chat, { origin: here })).status).toBe(200)
})

test('what is no start, no act, too large or nowhere is told so', async () => {
  for (const body of ['', '[]', { ...chat, identity: 'ghost' }, { ...chat, begin: { at: 'step' } }])
    expect((await post(`${here}/rehearsals`, body)).status).toBe(400)
  expect((await post(`${here}/rehearsals`, { ...chat, locale: 'fr' })).status).toBe(409)
  for (const act of [
    { act: 'pass', minutes: 0 },
    { act: 'pass', minutes: 1e9 },
    { act: 'services', mode: 'odd' },
    {},
  ])
    expect((await post(`${here}/rehearsals/r1/acts`, act)).status).toBe(400)
  expect((await post(`${here}/rehearsals/r1/acts`, { act: 'tap', choice: 'x' })).status).toBe(409)
  expect((await post(`${here}/rehearsals/gone/acts`, { act: 'album' })).status).toBe(404)
  expect((await post(`${here}/rehearsals/r1/acts`, { act: 'write', text: 'a'.repeat(70_000) })).status).toBe(
    413,
  )
  for (const path of ['gone', 'gone/events', 'gone/test'])
    expect((await app.request(`${here}/rehearsals/${path}`)).status).toBe(404)
  expect(await (await app.request(`${here}/rehearsals/r1/test`)).json()).toEqual({
    outcome: 'refused',
    why: 'nothing-done',
  })
})
