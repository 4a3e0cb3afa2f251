import { createReadStream } from 'node:fs'
import { readCheckpoint } from '../audit/checkpoint.ts'
import type { KeyChange, LogSource } from '../audit/log-source.ts'
import { readNote } from '../audit/signed-note.ts'

const pageSize = 1000

/** A log in the files of a data folder, or as `sigilo audit export` writes it: an object is an entry, a string a checkpoint. */
export function logInFiles(paths: readonly string[]): LogSource {
  async function* entries(from = 0) {
    let page: { index: number; entry: Uint8Array; beside: null }[] = []
    let index = 0
    for await (const line of linesOf(paths)) {
      if (line[0] === quote) continue
      if (index >= from) page.push({ index, entry: line, beside: null })
      index += 1
      if (page.length < pageSize) continue
      yield page
      page = []
    }
    yield page
  }

  return {
    head: async () => null,
    entries,
    keyChanges: async () => {
      const changes: KeyChange[] = []
      for await (const page of entries())
        for (const { index, entry } of page)
          if (Buffer.from(entry).includes('"log-key-changed"')) changes.push(...changeIn(index, entry))
      return changes
    },
    checkpoints: async function* (after = -1) {
      for await (const line of linesOf(paths)) {
        const checkpoint = line[0] === quote ? checkpointIn(line) : null
        if (checkpoint && checkpoint.size > after) yield [checkpoint]
      }
    },
    hashes: null,
  }
}

/** Whether a file ends inside a line, as one does that was not copied or written to its end. */
export async function isCutOff(path: string): Promise<boolean> {
  let last: Uint8Array | null = null
  for await (const line of linesOf([path])) last = line
  return last !== null && parsed(last) === null
}

const quote = 34
const newline = 10

async function* linesOf(paths: readonly string[]): AsyncIterable<Uint8Array> {
  for (const path of paths) {
    let rest: Uint8Array = new Uint8Array()
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes = Buffer.concat([rest, chunk])
      let start = 0
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
        if (end > start) yield bytes.subarray(start, end)
        start = end + 1
      }
      rest = bytes.subarray(start)
    }
    if (rest.length > 0) yield rest
  }
}

/** One that cannot be read counts as one of no entries, which is found at once. */
function checkpointIn(line: Uint8Array) {
  const note = String(parsed(line))
  return { size: readCheckpoint(readNote(note)?.text ?? '')?.size ?? 0, note }
}

function changeIn(index: number, entry: Uint8Array): readonly KeyChange[] {
  const told = parsed(entry) as { kind?: unknown; from?: unknown; to?: unknown } | null
  return told?.kind === 'log-key-changed' ? [{ index, from: String(told.from), to: String(told.to) }] : []
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line).toString())
  } catch {
    return null
  }
}
