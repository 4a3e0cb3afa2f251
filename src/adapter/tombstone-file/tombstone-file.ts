import { createHash } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { instantOf } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import { parsePersonId } from '../../ids.ts'
import type { Tombstone, Tombstones } from '../../retention/tombstones.ts'

/** Written behind a line that a crash cut short: nobody was told that it is kept, so nobody was erased by it. */
const torn = '\ttorn\n'

/**
 * Tombstones as lines of a file that only grows: JSON, a tab, the beginning of its hash. One call is one write, so that
 * several processes may share the file.
 */
export const tombstoneFile = (path: string): Tombstones => ({
  append: async (stones) => {
    if (stones.length === 0) return
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const file = await open(path, 'a+', 0o600)
      try {
        const { size } = await file.stat()
        const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
        const mending = size > 0 && buffer.toString() !== '\n' ? torn : ''
        await file.appendFile(mending + stones.map(lineOf).join(''))
        await file.sync()
      } finally {
        await file.close()
      }
    } catch (error) {
      throw unkept(`the tombstone file ${path} cannot be written (${codeOf(error)}): check the disk`)
    }
  },
  all: () => stonesIn(path),
})

async function* stonesIn(path: string): AsyncIterable<Tombstone> {
  const lines = (await textOf(path)).split('\n')
  for (const [at, line] of lines.entries()) {
    // The last one has no end: it is empty, or a crash cut it short.
    if (at === lines.length - 1 || `${line}\n`.endsWith(torn)) continue
    const stone = stoneIn(line)
    if (!stone) throw unkept(`line ${at + 1} of the tombstone file ${path} is damaged: put its copy back`)
    yield stone
  }
}

/** No file yet: nobody was erased. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw unkept(`the tombstone file ${path} cannot be read (${codeOf(error)})`)
  }
}

function lineOf({ at, person, keys }: Tombstone): string {
  const json = JSON.stringify({ at, person, keys })
  return `${json}\t${checkOf(json)}\n`
}

function stoneIn(line: string): Tombstone | null {
  const [json = '', check] = line.split('\t')
  if (check !== checkOf(json)) return null
  const { at, person, keys } = JSON.parse(json)
  return { at: instantOf(at), person: parsePersonId(person), keys }
}

const checkOf = (json: string): string => createHash('sha256').update(json).digest('hex').slice(0, 16)

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

const unkept = (what: string): Fault =>
  new Fault('ERASURE_UNRECORDED', `${what}. Until then nobody can be erased, and no backup restored`)
