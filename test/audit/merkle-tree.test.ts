import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isExtended, isIncluded } from '../../src/audit/check-proof.ts'
import { appendLeaf, emptyFrontier, rootOf } from '../../src/audit/frontier.ts'
import { consistencyProof, inclusionProof, type Subtrees } from '../../src/audit/merkle-proof.ts'
import { nodeHash } from '../../src/audit/node-hash.ts'

const hash = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

const leafAt = (n: number) => new Uint8Array(createHash('sha256').update(`leaf ${n}`).digest())

/** The tree as RFC 6962 section 2.1 defines it, without any cleverness. */
async function rootByDefinition(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = leaves
  if (!only) return hash(new Uint8Array())
  if (leaves.length === 1) return only
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(hash, await rootByDefinition(leaves.slice(0, k)), await rootByDefinition(leaves.slice(k)))
}

const leavesOf = (size: number) => Array.from({ length: size }, (_, n) => leafAt(n))
const subtree: Subtrees = (start, width) => rootByDefinition(leavesOf(start + width).slice(start))
const needs = { hash, subtree }
const rootOfSize = (size: number) => rootByDefinition(leavesOf(size))
const place = fc
  .integer({ min: 1, max: 130 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }))

test('a tree that grew leaf by leaf has the root of the definition, at every size', async () => {
  let frontier = emptyFrontier
  for (let size = 0; size <= 70; size += 1) {
    expect(await rootOf(hash, frontier)).toEqual(await rootOfSize(size))
    frontier = await appendLeaf(hash, frontier, leafAt(size))
  }
})

test('every leaf can be shown to be in its tree, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), async ({ index, size }, other) => {
      const proof = await inclusionProof(needs, { index, size })
      const shown = { index, size, leaf: leafAt(index), root: await rootOfSize(size), proof }
      expect(await isIncluded(hash, shown)).toBe(true)
      expect(await isIncluded(hash, { ...shown, leaf: leafAt(size + other) })).toBe(false)
      expect(await isIncluded(hash, { ...shown, index: index + 1 + (other % size) })).toBe(false)
      expect(await isIncluded(hash, { ...shown, root: await rootOfSize(size + 1) })).toBe(false)
      expect(await isIncluded(hash, { ...shown, proof: [...proof, leafAt(0)] })).toBe(false)
    }),
    { numRuns: 100 },
  )
})

test('every tree can be shown to begin with each of its own beginnings, and with no other', async () => {
  await fc.assert(
    fc.asyncProperty(place, async ({ index, size: to }) => {
      const from = index + 1
      const proof = await consistencyProof(needs, { from, to })
      const shown = { from, to, fromRoot: await rootOfSize(from), toRoot: await rootOfSize(to), proof }
      expect(await isExtended(hash, shown)).toBe(true)
      expect(await isExtended(hash, { ...shown, fromRoot: leafAt(1000) })).toBe(false)
      expect(await isExtended(hash, { ...shown, toRoot: leafAt(1000) })).toBe(false)
      if (from < to) expect(await isExtended(hash, { ...shown, proof: proof.slice(1) })).toBe(false)
    }),
    { numRuns: 100 },
  )
})
