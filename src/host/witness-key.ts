import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeSigner } from '../adapter/local-key/node-ed25519.ts'
import { cosignatureV1 } from '../audit/note-key.ts'
import type { NoteSigner } from '../audit/signed-note.ts'
import { Fault } from '../fault.ts'

/** A witness's own key, made on its first start beside what it remembers, for its owner alone. */
export async function witnessKey(folder: string, name: string): Promise<NoteSigner> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'witness-key')
  const seed = await read(path)
  return nodeSigner({ name, algorithm: cosignatureV1 }, seed ?? (await make(path)))
}

async function read(path: string): Promise<Uint8Array | null> {
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw new Fault('BAD_KEY', `${path} cannot be read: make it the witness's own by chown`)
  })
  if (text === null) return null
  const seed = Buffer.from(text.trim(), 'base64')
  if (seed.length !== 32) throw new Fault('BAD_KEY', `${path} is damaged: put it back from its backup`)
  return seed
}

async function make(path: string): Promise<Uint8Array> {
  const seed = nodeCrypto.random(32)
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(`${Buffer.from(seed).toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return seed
}
