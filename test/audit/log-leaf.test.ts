import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitTo } from '../../src/audit/commitment.ts'
import { type AuditEntry, entryBytes } from '../../src/audit/entry.ts'
import { leafHash } from '../../src/audit/leaf-hash.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { instantOf } from '../../src/clock.ts'
import { parseCaseNumber, parsePurposeName } from '../../src/ids.ts'

const hash = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const entry: AuditEntry = {
  v: 1,
  kind: 'case-reopened',
  number: parseCaseNumber('7K2M-XPQ4'),
  purpose: parsePurposeName('complaints'),
  actor: { role: 'agent', id: 'a1' },
  at: instantOf(1_795_000_000_000),
}

test('an entry has one spelling: sorted keys, no spaces', () => {
  expect(new TextDecoder().decode(entryBytes(entry))).toBe(
    '{"actor":{"id":"a1","role":"agent"},"at":1795000000000,"kind":"case-reopened","number":"7K2M-XPQ4","purpose":"complaints","v":1}',
  )
})

test('the order in which an entry was built does not change its bytes', () => {
  const keys = Object.keys(entry) as (keyof AuditEntry)[]
  fc.assert(
    fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
      const shuffled = Object.fromEntries(order.map((key) => [key, entry[key]])) as AuditEntry
      expect(entryBytes(shuffled)).toEqual(entryBytes(entry))
    }),
    { numRuns: 50 },
  )
})

test('leaves are hashed as RFC 6962 says', async () => {
  // The empty leaf of the Certificate Transparency test vectors.
  expect(hex(await leafHash(hash, new Uint8Array()))).toBe(
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  )
  expect(hex(await leafHash(hash, new Uint8Array([0x4c, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36])))).toBe(
    hex(await hash(new Uint8Array([0x00, 0x4c, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36]))),
  )
})

test('a stored leaf is the hashed bytes', async () => {
  const leaf = await logLeaf(hash, entry)
  expect(leaf.hash).toEqual(await leafHash(hash, leaf.bytes))
  expect(JSON.parse(new TextDecoder().decode(leaf.bytes))).toEqual(entry)
  expect(leaf.at).toBe(entry.at)
})

test('what JSON cannot carry is a fault', () => {
  expect(() => entryBytes({ ...entry, at: Number.NaN } as never)).toThrow(
    expect.objectContaining({ code: 'BAD_PAYLOAD' }),
  )
})

test('a commitment is kept by its salt: other salts and other values give others', async () => {
  const salt = new Uint8Array(16).fill(7)
  const own = await commitTo(hash, salt, 'p1')
  expect(own).toMatch(/^[0-9a-f]{64}$/)
  expect(await commitTo(hash, salt, 'p1')).toBe(own)
  expect(await commitTo(hash, salt, 'p2')).not.toBe(own)
  expect(await commitTo(hash, new Uint8Array(16).fill(8), 'p1')).not.toBe(own)
  await expect(commitTo(hash, new Uint8Array(15), 'p1')).rejects.toMatchObject({ code: 'BAD_KEY' })
})
