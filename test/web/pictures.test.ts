import { expect, test } from 'vitest'
import { shownFile } from '../../src/host/shown-file.ts'
import { onlyFromThisMachine } from '../../src/web/only-from-this-machine.ts'
import { pictures } from '../../src/web/pictures.ts'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const files = new Map([
  ['a'.repeat(64), latin('\xff\xd8\xff picture')],
  ['b'.repeat(64), latin('<html><script>alert(1)</script>')],
])
const app = pictures(
  shownFile(async (sha256) => files.get(sha256) ?? null),
  onlyFromThisMachine,
)
const ask = (path: string, init: RequestInit = {}) =>
  app.request(`http://127.0.0.1:8080/pictures/${path}`, init)

test('a picture is shown as what it is, never changes, and nothing in it runs', async () => {
  const answer = await ask('a'.repeat(64))
  expect(answer.status).toBe(200)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(files.get('a'.repeat(64)))
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'cross-origin-resource-policy': 'same-origin',
  })
})

test('what is no picture is handed out as a file', async () => {
  const { headers } = await ask('b'.repeat(64))
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toBe('attachment')
})

test('nothing else is found, and no page from elsewhere is answered', async () => {
  expect((await ask('c'.repeat(64))).status).toBe(404)
  expect((await ask('..%2f..%2fetc')).status).toBe(404)
  const elsewhere = { headers: { origin: 'https://shop.example' } }
  expect((await ask('a'.repeat(64), elsewhere)).status).toBe(404)
})
