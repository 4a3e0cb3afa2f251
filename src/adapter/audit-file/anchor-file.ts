import { open } from 'node:fs/promises'

/**
 * Adds a checkpoint to a file somewhere else (another account's disk, a share that only grows) and waits until it is on
 * the disk.
 */
export async function addAnchor(path: string, note: string): Promise<void> {
  const file = await open(path, 'a', 0o644)
  try {
    await file.appendFile(`${note}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
