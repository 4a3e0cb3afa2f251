import { expect, test } from 'vitest'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys, withNewVersion } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeSigner, nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import {
  checkpointsIn,
  checkpointText,
  readCheckpoint,
  readSignedCheckpoint,
} from '../../src/audit/checkpoint.ts'
import { cosign, cosignedAt } from '../../src/audit/cosignature.ts'
import { cosignatureV1, readVkey, writeVkey } from '../../src/audit/note-key.ts'
import { isSignedBy, readNote, signNote, writeNote } from '../../src/audit/signed-note.ts'
import { instantOf } from '../../src/clock.ts'

const { hash } = nodeCrypto

test('a note of the Go checksum database is read, and its signature is good', async () => {
  const key = await readVkey(hash, 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')
  const note = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
  const read = readNote(note)
  if (!read || !key) throw new Error('it is not read')
  expect(await isSignedBy(nodeVerify, read, key)).toBe(true)
  expect(await isSignedBy(nodeVerify, { ...read, text: `${read.text} ` }, key)).toBe(false)
  expect(writeNote(read)).toBe(note)
})

test('a verifier key whose id is another one is none', async () => {
  expect(
    await readVkey(hash, 'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'),
  ).toBeNull()
})

test('a log is signed by the newest of its keys, and its name outlives them', async () => {
  const first = newKeys(nodeCrypto)
  const before = await logKeysOf(nodeCrypto, first)
  const after = await logKeysOf(nodeCrypto, withNewVersion(nodeCrypto, first))
  expect(after.origin).toBe(before.origin)
  expect(after.signers).toHaveLength(2)
  const vkeys = after.signers.map(({ key }) => writeVkey(key))
  expect(vkeys[0]).toBe(before.signers[0] && writeVkey(before.signers[0].key))
  expect(vkeys[1]).not.toBe(vkeys[0])
})

test('checkpoints are found whatever stands around them, and a mutilated one is counted', async () => {
  const { origin, signers } = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
  const root = await hash(new Uint8Array([1]))
  const note = await signNote(checkpointText({ origin, size: 7, root }), signers)
  expect(readSignedCheckpoint(note)).toMatchObject({ origin, size: 7 })
  const paper = `Kept by Carla.\n\n${note}${note.replace('\n7\n', '\n8\n')}\nThank you.\n`
  expect(checkpointsIn(paper).checkpoints.map(({ size }) => size)).toEqual([7, 8])
  expect(checkpointsIn(paper).broken).toBe(0)
  expect(checkpointsIn(paper.replace('\n7\n', '\nseven\n'))).toMatchObject({ broken: 1 })
  expect(readCheckpoint(`${origin}\n07\nAAAA\n`)).toBeNull()
})

test('a witness signs a checkpoint with the time it saw it', async () => {
  const witness = await nodeSigner({ name: 'witness.example', algorithm: cosignatureV1 }, new Uint8Array(32))
  const { origin, signers } = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
  const root = await hash(new Uint8Array([1]))
  const note = readNote(await signNote(checkpointText({ origin, size: 7, root }), signers))
  if (!note) throw new Error('no note')
  const at = instantOf(1_795_000_000_000)
  const cosigned = { ...note, signatures: [...note.signatures, await cosign(witness, note, at)] }
  expect(await cosignedAt(nodeVerify, cosigned, witness.key)).toBe(at)
  expect(await cosignedAt(nodeVerify, note, witness.key)).toBeNull()
  expect(await cosignedAt(nodeVerify, { ...cosigned, text: 'x\n' }, witness.key)).toBeNull()
})
