import { parseArgs } from 'node:util'
import { writeVkey } from '../audit/note-key.ts'
import { numbered } from '../cli/doubt-lines.ts'
import type { Io } from './command.ts'
import { readConfig } from './config.ts'
import { logKeysHere, withLog } from './open-log.ts'

const shown = 20
const pageSize = 4000
/** How often new entries are looked for. Milliseconds. */
const pause = 1000

/** `sigilo audit tail [--follow]`: the newest entries, as they were entered. */
export async function auditTailCommand(io: Io, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { follow: { type: 'boolean', default: false } },
  })
  let next = await withLog(io, async ({ pages }) => {
    const from = Math.max(0, ((await pages.head())?.size ?? 0) - shown)
    return tell(io, await pages.entries(from, shown), from)
  })
  while (values.follow) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    next = await withLog(io, async ({ pages }) => tell(io, await pages.entries(next, pageSize), next))
  }
  return 0
}

type Rows = readonly { readonly index: number; readonly entry: string }[]

function tell(io: Io, rows: Rows, next: number): number {
  for (const { index, entry } of rows) io.out(`${numbered(index)} ${Buffer.from(entry, 'base64').toString()}`)
  return (rows.at(-1)?.index ?? next - 1) + 1
}

/** `sigilo audit export`: the whole log as lines, for a verifier that is not ours: entries, and after them their checkpoints. */
export async function auditExportCommand(io: Io): Promise<number> {
  await withLog(io, async ({ pages }) => {
    let from = 0
    for (let after = 0; ; ) {
      const page = await pages.checkpoints(after, pageSize)
      for (const { size, note } of page) {
        while (from < size) {
          const rows = await pages.entries(from, Math.min(pageSize, size - from))
          for (const { entry } of rows) io.out(Buffer.from(entry, 'base64').toString())
          // A gap: what is written ends here, and whoever verifies it sees that it is too short.
          if (rows.length === 0) return
          from += rows.length
        }
        io.out(JSON.stringify(note))
        after = size
      }
      if (page.length < pageSize) return
    }
  })
  return 0
}

/** `sigilo audit key`: who signs this log. To be handed to whoever shall verify it, before they need it. */
export async function auditKeyCommand(io: Io): Promise<number> {
  const { signers } = await logKeysHere(readConfig(io.environment))
  for (const { key } of signers) io.out(writeVkey(key))
  return 0
}

/** `sigilo audit checkpoint`: the newest one, to be kept or printed; whoever has it has an anchor. */
export async function auditCheckpointCommand(io: Io): Promise<number> {
  const note = await withLog(io, async ({ pages }) => {
    const head = await pages.head()
    return (await pages.checkpoints((head?.size ?? 0) - 1, 1))[0]?.note ?? null
  })
  if (note === null) {
    io.tell('nothing is signed yet')
    return 1
  }
  io.out(note.trimEnd())
  return 0
}
