import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { signatureCheck } from '../../../src/adapter/whatsapp/verify-signature.ts'
import { fixture } from './fixture.ts'

const secret = 'a-made-up-app-secret'
const verify = signatureCheck(nodeCrypto, secret)
const sign = (body: Uint8Array, key = secret) =>
  `sha256=${createHmac('sha256', key).update(body).digest('hex')}`

test('a body with escaped accents and slashes is proved by its exact bytes', async () => {
  const body = fixture('text')
  await expect(verify(body, sign(body))).resolves.toBeUndefined()
})

test('the same JSON written with other bytes is refused', async () => {
  const body = fixture('text')
  const rewritten = new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(body))))
  await expect(verify(rewritten, sign(body))).rejects.toMatchObject({
    code: 'BAD_SIGNATURE',
  })
})

test.each([
  ['missing', null],
  ['empty', ''],
  ['of another secret', sign(fixture('text'), 'another')],
  ['without its prefix', sign(fixture('text')).slice('sha256='.length)],
  ['cut short', sign(fixture('text')).slice(0, -2)],
  ['followed by more', `${sign(fixture('text'))}00`],
  ['made with SHA-1', `sha1=${createHmac('sha1', secret).update(fixture('text')).digest('hex')}`],
])('a signature that is %s is refused', async (_, header) => {
  await expect(verify(fixture('text'), header)).rejects.toMatchObject({
    code: 'BAD_SIGNATURE',
  })
})
