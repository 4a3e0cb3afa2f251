import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Crypto } from '../../src/privacy/crypto.ts'

const hex = (text: string) => Buffer.from(text, 'hex')
const key = new Uint8Array(32).fill(7)
const words = new TextEncoder().encode('olá, é a Ana 👋')

/** What every implementation of the primitives must do; `other` must open what it sealed. */
export function keepsSecrets(name: string, crypto: Crypto, other: Crypto) {
  describe(`${name} keeps secrets`, () => {
    test('what is sealed opens again, here and in the other implementation', async () => {
      const bytes = fc.uint8Array({ maxLength: 2000 })
      const law = fc.asyncProperty(bytes, fc.string(), async (plain, bound) => {
        const sealed = await crypto.encrypt(key, plain, bound)
        expect(sealed.length).toBe(12 + plain.length + 16)
        expect(Buffer.compare(await crypto.decrypt(key, sealed, bound), plain)).toBe(0)
        expect(Buffer.compare(await other.decrypt(key, sealed, bound), plain)).toBe(0)
      })
      await fc.assert(law, { numRuns: 50 })
    })

    test('the same words are never sealed to the same bytes', async () => {
      const [one, two] = await Promise.all([0, 1].map(() => crypto.encrypt(key, words, 'row')))
      expect(one).not.toEqual(two)
    })

    test('another row, another key and changed or missing bytes do not open', async () => {
      const sealed = await crypto.encrypt(key, words, 'vault|1')
      const changed = Uint8Array.from(sealed, (byte, at) => (at === 20 ? byte ^ 1 : byte))
      const tries: [Uint8Array, Uint8Array, string][] = [
        [key, sealed, 'vault|2'],
        [new Uint8Array(32).fill(8), sealed, 'vault|1'],
        [key, changed, 'vault|1'],
        [key, sealed.subarray(0, -1), 'vault|1'],
        [key, sealed.subarray(0, 14), 'vault|1'],
        [key, new Uint8Array(), 'vault|1'],
      ]
      for (const attempt of tries) {
        await expect(crypto.decrypt(...attempt)).rejects.toMatchObject({ code: 'CANNOT_OPEN' })
      }
    })

    test('hashes are those of the standards (FIPS 180-4, RFC 4231 case 2)', async () => {
      expect(Buffer.from(await crypto.hash(Buffer.from('abc'))).toString('hex')).toBe(
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      )
      const mac = await crypto.hmac(hex('4a656665'), Buffer.from('what do ya want for nothing?'))
      expect(Buffer.from(mac).toString('hex')).toBe(
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      )
    })

    test('random bytes are as many as asked for and differ', () => {
      expect(crypto.random(32)).toHaveLength(32)
      expect(crypto.random(32)).not.toEqual(crypto.random(32))
    })
  })
}
