import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
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
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Fault('BAD_KEY', `the key file ${path} cannot be read: make it Sigilo's own by \`chown\``)
  })
  try {
    return keysFromText(keyFile.parse(JSON.parse(text)).keys)
  } catch {
    throw new Fault('BAD_KEY', `the key file ${path} is damaged: put it back from its backup`)
  }
}

/**
 * Puts other versions of the keys in its place: all of them or, after a crash, the ones before. On the disk when it
 * resolves: what is wrapped by a key that is lost is lost.
 * @throws Fault `BAD_KEY` when it cannot be written; the file is as it was
 */
export async function replaceKeyFile(crypto: Crypto, path: string, keys: KeySet): Promise<void> {
  const draft = `${path}.${Buffer.from(crypto.random(6)).toString('hex')}`
  try {
    await writeNew(draft, textIn(keys))
    await rename(draft, path)
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    throw new Fault(
      'BAD_KEY',
      `the key file ${path} cannot be written: check the folder; nothing was changed`,
    )
  } finally {
    await rm(draft, { force: true })
  }
}

async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new Fault('BAD_KEY', `the key file ${path} cannot be looked at: check the folder's permissions`)
  }
}

/** Written whole, on disk, under another name first: a crash leaves all of it or nothing. Nobody's keys are replaced. */
async function create(crypto: Crypto, path: string): Promise<KeySet> {
  const keys = newKeys(crypto)
  const text = textIn(keys)
  const draft = `${path}.${Buffer.from(crypto.random(6)).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeNew(draft, text)
    await link(draft, path).catch(async (error) => {
      if (codeOf(error) === 'EEXIST') throw error
      // Not every file system has hard links.
      await writeNew(path, text)
    })
    return keys
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return loadKeyFile(crypto, path)
    throw new Fault('BAD_KEY', `the key file ${path} cannot be written: check the folder and start again`)
  } finally {
    await rm(draft, { force: true })
  }
}

const textIn = (keys: KeySet): string => `${JSON.stringify({ keys: textOfKeys(keys) })}\n`

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null)
