import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readServiceAccount, tokensOf } from '../../../src/adapter/google/service-account.ts'
import type { KmsNeeds } from '../../../src/adapter/google-kms/ask-kms.ts'
import { crc32c } from '../../../src/adapter/google-kms/crc32c.ts'
import { googleKmsKeys } from '../../../src/adapter/google-kms/google-kms-keys.ts'
import { newKmsSecrets, openKmsSecrets } from '../../../src/adapter/google-kms/kms-secrets.ts'
import { nodeCrypto } from '../../../src/adapter/local-key/node-crypto.ts'
import { clockAt, instantOf, systemClock } from '../../../src/clock.ts'
import { holdsKeys } from '../../contract/key-service.ts'
import { kmsKey } from '../../local-google/local-kms.ts'
import { account } from '../../local-google/open-google.ts'
import { openKms } from '../../local-google/open-kms.ts'

const token = tokensOf(readServiceAccount(JSON.stringify(account)), systemClock)
const needsAt = (url: string): KmsNeeds => ({ fetch, token, url })

async function openedKms(clock = systemClock) {
  const google = await openKms()
  const needs = needsAt(google.url)
  const made = await newKmsSecrets(needs, nodeCrypto, kmsKey)
  const again = async (set = made) => {
    const secrets = await openKmsSecrets(needs, kmsKey, set)
    return googleKmsKeys({ ...needs, crypto: nodeCrypto, clock, key: kmsKey, secrets })
  }
  return { google, needs, made, service: await again(), again, drop: google.close }
}

holdsKeys('Google Cloud KMS', () => openedKms())

test('the check sum is that of the RFC', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
})

describe('Google Cloud KMS', () => {
  const noon = instantOf(Date.parse('2026-11-21T12:00:00Z'))
  const clock = clockAt(noon)
  const key = nodeCrypto.random(32)
  let opened: Awaited<ReturnType<typeof openedKms>>
  beforeAll(async () => {
    opened = await openedKms(clock)
  })
  beforeEach(() => {
    clock.advance(60 * 60 * 1000)
  })
  afterEach(() => {
    opened.google.kms.mood = 'well'
    opened.google.kms.moodFor = Number.POSITIVE_INFINITY
    opened.google.kms.isAdmin = true
  })
  afterAll(() => opened.drop())

  test('blind indexes ask nobody, and a key that was just opened is not asked for again', async () => {
    const { google, service } = opened
    const wrapped = await service.wrap('talk', key)
    clock.advance(61_000)
    const before = google.kms.requests.length
    for (let time = 0; time < 50; time += 1) {
      await service.hmac(Buffer.from('a'))
      await service.unwrap(wrapped)
    }
    expect(google.kms.requests.length - before).toBe(1)
    clock.advance(61_000)
    await service.unwrap(wrapped)
    expect(google.kms.requests.length - before).toBe(2)
  })

  test.each([
    'unavailable',
    'internal',
    'denied',
    'quota',
    'hangs',
    'disconnects',
    'garbage',
    'damages',
  ] as const)(
    'while it is %s keys are away, whatever it says is not repeated, and afterwards they open',
    { timeout: 20_000 },
    async (mood) => {
      const { google, service } = opened
      const wrapped = await service.wrap(mood, key)
      clock.advance(61_000)
      google.kms.mood = mood
      for (const ask of [() => service.unwrap(wrapped), () => service.wrap('new', key)]) {
        const fault = await ask().then(
          () => null,
          (error) => error,
        )
        expect(fault).toMatchObject({ code: 'KEYS_AWAY' })
        expect(fault.message).not.toMatch(/panic|html|plaintext|ciphertext/)
      }
      google.kms.mood = 'well'
      expect(Buffer.from(await service.unwrap(wrapped))).toEqual(Buffer.from(key))
    },
  )

  test.each(['unavailable', 'quota', 'disconnects', 'damages', 'unverified'] as const)(
    'one answer that is %s is asked for again, and nobody notices',
    async (mood) => {
      const { google, service } = opened
      await service.versions()
      google.kms.mood = mood
      google.kms.moodFor = 1
      const wrapped = await service.wrap('once', key)
      google.kms.mood = mood
      google.kms.moodFor = 1
      clock.advance(61_000)
      expect(Buffer.from(await service.unwrap(wrapped))).toEqual(Buffer.from(key))
    },
  )

  test('a token of somebody else opens nothing', async () => {
    const { google, made } = opened
    const other = tokensOf(
      readServiceAccount(
        JSON.stringify({ ...account, client_email: 'other@made-up-project.iam.gserviceaccount.com' }),
      ),
      systemClock,
    )
    const asked = openKmsSecrets({ fetch, token: other, url: google.url }, kmsKey, made)
    await expect(asked).rejects.toMatchObject({ code: 'KEYS_AWAY' })
    await expect(asked).rejects.toThrow(/UNAUTHENTICATED/)
  })

  test('secrets of another key are refused at the start, and it is said what to put back', async () => {
    const { needs, google, made } = opened
    const other = kmsKey.replace('/data', '/other')
    google.kms.make(other)
    for (const text of [made.replace(/^1:/, '2:'), made.slice(0, -8), 'x'])
      await expect(openKmsSecrets(needs, kmsKey, text)).rejects.toMatchObject({ code: 'BAD_KEY' })
    await expect(openKmsSecrets(needs, other, made)).rejects.toThrow(/SIGILO_KMS_SECRETS/)
  })

  test('Google rotates by itself: what is new is wrapped by the new version within minutes', async () => {
    const { google, service } = opened
    const before = (await service.wrap('a', key)).version
    google.kms.answer('POST', `${kmsKey}/cryptoKeyVersions`, {})
    google.kms.answer('POST', `${kmsKey}:updatePrimaryVersion`, { cryptoKeyVersionId: String(before + 1) })
    expect((await service.wrap('b', key)).version).toBe(before)
    clock.advance(5 * 60 * 1000)
    expect((await service.wrap('c', key)).version).toBe(before + 1)
    google.kms.answer('POST', `${kmsKey}/cryptoKeyVersions`, {})
    google.kms.answer('POST', `${kmsKey}:updatePrimaryVersion`, { cryptoKeyVersionId: String(before + 2) })
    google.kms.answer('POST', `${kmsKey}/cryptoKeyVersions/${before + 1}:destroy`, {})
    expect((await service.wrap('d', key)).version).toBe(before + 2)
  })

  test('an account that may only use the key is told what its administrator has to do', async () => {
    opened.google.kms.isAdmin = false
    expect(await opened.service.addVersion()).toMatchObject({
      outcome: 'not-ours-to-do',
      advice: expect.stringContaining('gcloud kms keys versions create --primary'),
    })
  })
})
