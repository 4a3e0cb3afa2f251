import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointsIn, readSignedCheckpoint } from '../../audit/checkpoint.ts'
import type { WitnessMemory } from '../../audit/heed-checkpoint.ts'
import { Fault } from '../../fault.ts'

const fileName = 'checkpoints.txt'

/**
 * What a witness saw last of each log, in one file that is replaced whole.
 * @throws Fault `BAD_CONFIG` when the file is there and cannot be read: a witness without a memory would sign anything
 */
export async function witnessMemory(
  folder: string,
): Promise<WitnessMemory & { readonly all: () => readonly string[] }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, fileName)
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return ''
    throw new Fault('BAD_CONFIG', `${path} cannot be read: make it the witness's own by chown`)
  })
  const { checkpoints, broken } = checkpointsIn(text)
  if (broken > 0 || (text.trim() !== '' && checkpoints.length === 0))
    throw new Fault(
      'BAD_CONFIG',
      `${path} is damaged: put it back from its backup, or the witness is a new one`,
    )
  const byOrigin = new Map(checkpoints.map((one) => [one.origin, one]))
  const all = () => [...byOrigin.values()].map(({ written }) => written)
  return {
    all,
    last: (origin) => byOrigin.get(origin) ?? null,
    keep: async (origin, written) => {
      const read = readSignedCheckpoint(written)
      if (!read) throw new Fault('BAD_PAYLOAD', 'what is no checkpoint is not kept')
      const before = byOrigin.get(origin)
      byOrigin.set(origin, read)
      try {
        await replace(path, all().join('\n'))
      } catch (error) {
        if (before) byOrigin.set(origin, before)
        else byOrigin.delete(origin)
        throw error
      }
    },
  }
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
