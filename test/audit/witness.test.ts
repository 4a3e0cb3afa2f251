import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendCheckpoint } from '../../src/adapter/audit-witness/send-checkpoint.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { checkpointsIn } from '../../src/audit/checkpoint.ts'
import { cosignedAt } from '../../src/audit/cosignature.ts'
import { growLog, type LogState, newLog } from '../../src/audit/grow-log.ts'
import { consistencyProof } from '../../src/audit/merkle-proof.ts'
import { nodeHash } from '../../src/audit/node-hash.ts'
import { readVkey, writeVkey } from '../../src/audit/note-key.ts'
import { readNote } from '../../src/audit/signed-note.ts'
import { clockAt } from '../../src/clock.ts'
import { loadAnchors } from '../../src/host/load-anchors.ts'
import { serveWitness } from '../../src/host/serve-witness.ts'
import { noon } from '../contract/made-up.ts'

const { hash } = nodeCrypto
const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const vkey = writeVkey(keys.signers[0]?.key as never)

let data: string
let witness: Awaited<ReturnType<typeof serveWitness>>
const serve = () =>
  serveWitness({ data, name: 'witness.example', logs: [vkey], hostname: '127.0.0.1', port: 0 }, clockAt(noon))
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'sigilo-witness-'))
  witness = await serve()
})
afterEach(async () => {
  await witness.close()
  await rm(data, { recursive: true })
})

/** A log of so many leaves; `fork` makes all from there on others. */
async function logOf(size: number, fork = size) {
  const leaves = await Promise.all(
    Array.from({ length: size }, (_, n) => hash(Buffer.from(n < fork ? `${n}` : `other ${n}`))),
  )
  const { note } = await growLog(hash, keys, newLog(keys) as LogState, leaves)
  const subtree = async (start: number, width: number): Promise<Uint8Array> =>
    width === 1
      ? (leaves[start] as Uint8Array)
      : nodeHash(hash, await subtree(start, width / 2), await subtree(start + width / 2, width / 2))
  const proof = (from: number, to: number) => consistencyProof({ hash, subtree }, { from, to })
  return { note, proof }
}

const send = async ({ note, proof }: Awaited<ReturnType<typeof logOf>>, old: number) =>
  sendCheckpoint({ fetch, proof }, `http://127.0.0.1:${witness.port}`, note, old)

test('a witness signs a log that goes on, remembers it over a restart, and hands it out', async () => {
  const key = await readVkey(hash, witness.vkey)
  if (!key) throw new Error('no key')
  for (const [size, old] of [
    [5, 0],
    [5, 5],
    [12, 5],
    [300, 12],
  ] as const) {
    const sent = await send(await logOf(size), old)
    if (sent.outcome !== 'cosigned') throw new Error(sent.outcome)
    const note = readNote(sent.note)
    expect(note && (await cosignedAt(nodeVerify, note, key))).toBe(noon)
  }
  await witness.close()
  const before = witness.vkey
  witness = await serve()
  expect(witness.vkey).toBe(before)
  const kept = await loadAnchors([`http://127.0.0.1:${witness.port}`])
  expect(kept.checkpoints.map(({ size }) => size)).toEqual([300])
  // Whoever lost count is told where the witness stands, and goes on from there.
  expect((await send(await logOf(301), 7)).outcome).toBe('cosigned')
})

test('a witness signs no other history, no shorter one, and nobody else', async () => {
  expect((await send(await logOf(20), 0)).outcome).toBe('cosigned')
  const before = await readFile(join(data, 'checkpoints.txt'), 'utf8')
  expect(await send(await logOf(30, 10), 20)).toMatchObject({ outcome: 'contradicted' })
  expect(await send(await logOf(20, 10), 20)).toMatchObject({ outcome: 'contradicted' })
  expect(await send(await logOf(19), 19)).toEqual({ outcome: 'contradicted', size: 20 })
  const foreign = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
  const { note } = await growLog(hash, foreign, newLog(foreign), [await hash(new Uint8Array([1]))])
  expect(await send({ note, proof: async () => [] }, 0)).toEqual({ outcome: 'unknown-log' })
  const stolenName = note.replaceAll(foreign.origin, keys.origin)
  expect(await send({ note: stolenName, proof: async () => [] }, 0)).toEqual({ outcome: 'unknown-log' })
  const body = await fetch(`http://127.0.0.1:${witness.port}/add-checkpoint`, {
    method: 'POST',
    body: 'hello',
  })
  expect(body.status).toBe(400)
  expect(await readFile(join(data, 'checkpoints.txt'), 'utf8')).toBe(before)
  expect(checkpointsIn(before).checkpoints).toHaveLength(1)
})

test('a witness whose memory is damaged does not start', async () => {
  await writeFile(join(data, 'checkpoints.txt'), 'something')
  await expect(serve()).rejects.toMatchObject({ code: 'BAD_CONFIG' })
})
