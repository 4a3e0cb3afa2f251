import { link, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import { Fault } from '../../fault.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { KeySet } from './key-set.ts'
import { keysFromText, textOfKeys } from './keys-from-text.ts'
import { newKeys } from './new-keys.ts'

const keyFile = z.strictObject({ keys: z.string() })

/**
 * The keys of an embedded deployment: read from the file, which is made on the first start, for its owner alone.
 * Whoever loses it loses all sealed words; it must not lie in the same backup as the database.
 * @throws Fault `BAD_KEY` when others may read the file, or it cannot be understood
 */
export async function loadKeyFile(crypto: Crypto, path: string): Promise<KeySet> {
  const mode = await modeOf(path)
  if (mode === null) return create(crypto, path)
  if ((mode & 0o077) !== 0) {
    throw new Fault(
      'BAD_KEY',
      `others may read the key file ${path}: run \`chmod 600\` on it and start again`,
    )
  }
  const file = await open(path, 'r')
  try {
    return keysFromText(keyFile.parse(JSON.parse(await file.readFile('utf8'))).keys)
  } catch {
    throw new Fault('BAD_KEY', `the key file ${path} is damaged: put it back from its backup`)
  } finally {
    await file.close()
  }
}

async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Fault('BAD_KEY', `the key file ${path} cannot be looked at: check the folder's permissions`)
  }
}

/** Written whole, on disk, under another name first: a crash leaves all of it or nothing. */
async function create(crypto: Crypto, path: string): Promise<KeySet> {
  const keys = newKeys(crypto)
  const draft = `${path}.${Buffer.from(crypto.random(6)).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', 0o600)
    await file.writeFile(`${JSON.stringify({ keys: textOfKeys(keys) })}\n`)
    await file.sync()
    await file.close()
    await link(draft, path)
    return keys
  } catch {
    throw new Fault('BAD_KEY', `the key file ${path} cannot be written: check the folder and start again`)
  } finally {
    await rm(draft, { force: true })
  }
}
