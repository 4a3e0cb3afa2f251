import { mkdir, open, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { readSignedCheckpoint } from '../../audit/checkpoint.ts'
import type { LogCopy, SignedBatch } from '../../audit/log-copy.ts'
import { Fault } from '../../fault.ts'

/** A file goes on to the next one after so many entries; a start reads the last one only. */
const entriesInFile = 65_536
const fileName = /^(\d{12})\.jsonl$/

/**
 * The log as lines, in files named for their first entry: an object is an entry, a string a signed checkpoint of all
 * before it. What stands after the last whole checkpoint was never promised to anybody and is cut off.
 */
export function logFile(folder: string): LogCopy {
  let end: {
    readonly file: string
    readonly first: number
    readonly size: number
    readonly note: string | null
  } | null = null

  async function current() {
    end ??= await openEnd(folder)
    return end
  }

  async function write(batch: SignedBatch): Promise<void> {
    const { file, first, size, note } = await current()
    if (batch.from !== size) throw new Fault('LOG_UNAVAILABLE', 'the log file does not end where this begins')
    const next = size - first >= entriesInFile && note !== null ? size : first
    const name = next === first ? file : fileOf(next)
    const path = join(folder, name)
    end = null
    const handle = await open(path, 'a', 0o600)
    try {
      await handle.appendFile(linesOf(batch))
      await handle.datasync()
    } finally {
      await handle.close()
    }
    if (size === next) await syncFolder(folder)
    end = { file: name, first: next, size: size + batch.entries.length, note: batch.note }
  }

  return {
    end: async () => {
      // Read again: somebody may have put another file there.
      end = null
      const { size, note } = await current().catch(refuse)
      return { size, note }
    },
    append: (batch) => write(batch).catch(refuse),
    after: (from) => batchesAfter(folder, from),
  }
}

const fileOf = (first: number): string => `${String(first).padStart(12, '0')}.jsonl`

const linesOf = ({ entries, note }: Omit<SignedBatch, 'from'>): Uint8Array =>
  Buffer.concat([...entries.flatMap((entry) => [entry, newline]), Buffer.from(`${JSON.stringify(note)}\n`)])

const newline = Buffer.from('\n')

async function openEnd(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = (await filesIn(folder)).at(-1) ?? fileOf(0)
  const first = firstOf(file)
  const bytes = await readFile(join(folder, file)).catch(ifMissing)
  const { batches, whole } = batchesIn(bytes, first)
  if (whole < bytes.length) await truncate(join(folder, file), whole)
  const last = batches.at(-1)
  return {
    file,
    first,
    size: last ? last.from + last.entries.length : first,
    note: last?.note ?? null,
  }
}

/** @returns the batches that are whole, and how many bytes they take */
function batchesIn(bytes: Uint8Array, first: number) {
  const batches: SignedBatch[] = []
  let [from, whole, start] = [first, 0, 0]
  let entries: Uint8Array[] = []
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const line = bytes.subarray(start, end)
    start = end + 1
    if (line[0] !== quote) {
      entries.push(line)
      continue
    }
    const note = noteIn(line)
    if (note === null || readSignedCheckpoint(note)?.size !== from + entries.length) break
    batches.push({ from, entries, note })
    ;[from, whole, entries] = [from + entries.length, start, []]
  }
  return { batches, whole }
}

const quote = 34

function noteIn(line: Uint8Array): string | null {
  try {
    const note: unknown = JSON.parse(new TextDecoder().decode(line))
    return typeof note === 'string' ? note : null
  } catch {
    return null
  }
}

async function* batchesAfter(folder: string, from: number): AsyncIterable<SignedBatch> {
  const files = await filesIn(folder)
  for (const [at, file] of files.entries()) {
    const next = files[at + 1]
    if (next && firstOf(next) <= from) continue
    const { batches } = batchesIn(await readFile(join(folder, file)), firstOf(file))
    yield* batches.filter((batch) => batch.from + batch.entries.length > from)
  }
}

const firstOf = (file: string): number => Number(fileName.exec(file)?.[1] ?? 0)

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => fileName.test(name)).sort()

/** A new file is there after a loss of power only if its folder knows it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function ifMissing(error: NodeJS.ErrnoException): Uint8Array {
  if (error.code !== 'ENOENT') throw error
  return new Uint8Array()
}

function refuse(error: unknown): never {
  if (error instanceof Fault) throw error
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  throw new Fault(
    'LOG_UNAVAILABLE',
    `the log file in the data folder cannot be written${code}: check the disk; nothing is shown until it can`,
  )
}
