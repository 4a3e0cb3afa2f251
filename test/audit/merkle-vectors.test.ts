import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isExtended, isIncluded } from '../../src/audit/check-proof.ts'

const hash = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

type Vector = {
  readonly file: string
  readonly wantErr: boolean
  readonly proof: readonly string[]
} & Readonly<Record<string, string>>
const vectors: { readonly inclusion: readonly Vector[]; readonly consistency: readonly Vector[] } =
  JSON.parse(readFileSync(new URL('../fixture/merkle/vectors.json', import.meta.url), 'utf8'))
const isGood = ({ wantErr }: Vector) => !wantErr

test('all 196 vectors of others are judged as they are by their makers', async () => {
  const included = await Promise.all(
    vectors.inclusion.map(({ leafIdx, treeSize, leafHash = '', root = '', proof }) =>
      isIncluded(hash, {
        index: Number(leafIdx),
        size: Number(treeSize),
        leaf: bytesOf(leafHash),
        root: bytesOf(root),
        proof: proof.map(bytesOf),
      }),
    ),
  )
  const extended = await Promise.all(
    vectors.consistency.map(({ size1, size2, root1 = '', root2 = '', proof }) =>
      isExtended(hash, {
        from: Number(size1),
        to: Number(size2),
        fromRoot: bytesOf(root1),
        toRoot: bytesOf(root2),
        proof: proof.map(bytesOf),
      }),
    ),
  )
  const all = [...vectors.inclusion, ...vectors.consistency]
  const wrong = all.filter((vector, at) => [...included, ...extended][at] !== isGood(vector))
  expect(wrong.map(({ file }) => file)).toEqual([])
  expect(all).toHaveLength(196)
  expect(all.filter(isGood)).toHaveLength(12)
})
