import type { AuditLog, Receipt } from '../../audit/audit-log.ts'
import type { LogCopy } from '../../audit/log-copy.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { VerifySignature } from '../../audit/signed-note.ts'
import type { Clock } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import { completeLog } from './complete-log.ts'
import { batchSize } from './log-rows.ts'
import { type PlaceNeeds, placeEntries } from './place-entries.ts'

type Needs = PlaceNeeds & {
  /** Null: the database itself waits for the disk. */
  readonly copy: LogCopy | null
  readonly verify: VerifySignature
  readonly clock: Clock
}

type Waiting = {
  readonly leaf: LogLeaf
  readonly resolve: (receipt: Receipt) => void
  readonly reject: (error: unknown) => void
}

/**
 * The log of a deployment. Within a process one batch at a time is on its way, so that the copy is written in order;
 * between processes the lock of the head does the same.
 */
export function postgresAuditLog(needs: Needs): AuditLog {
  const waiting: Waiting[] = []
  let isWhole = needs.copy === null
  let turn: Promise<unknown> = Promise.resolve()

  /** One after the other; what failed does not stop the next. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turn.then(work, work)
    turn = done.catch(() => undefined)
    return done
  }

  async function place(own: readonly LogLeaf[]) {
    const { copy, clock } = needs
    try {
      if (copy && !isWhole) await completeLog({ ...needs, copy }, clock.now())
      isWhole = true
      const batch = await placeEntries(needs, own, clock.now())
      // Not whole until the copy has it: whoever comes next writes what is missing first.
      isWhole = copy === null
      if (batch) await copy?.append(batch)
      isWhole = true
      return batch
    } catch (error) {
      throw unavailable(error)
    }
  }

  async function giveReceipts(): Promise<void> {
    const batch = waiting.splice(0, batchSize)
    if (batch.length === 0) return
    try {
      const signed = await place(batch.map(({ leaf }) => leaf))
      if (!signed) throw new Fault('LOG_UNAVAILABLE', 'the log took nothing: try again')
      const first = signed.from + signed.entries.length - batch.length
      for (const [at, { resolve }] of batch.entries()) resolve({ index: first + at, checkpoint: signed.note })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return {
    receipt: (leaf) =>
      new Promise((resolve, reject) => {
        waiting.push({ leaf, resolve, reject })
        void inTurn(giveReceipts)
      }),
    sequence: async () => {
      let placed = 0
      if (isWhole && !(await hasWaiting(needs).catch(rethrow))) return placed
      for (;;) {
        const batch = await inTurn(() => place([]))
        placed += batch?.entries.length ?? 0
        if (!batch || batch.entries.length < batchSize) return placed
      }
    },
  }
}

async function hasWaiting({ database }: Needs): Promise<boolean> {
  const rows = await database.query((sql) => sql`select n from log_entry where index is null limit 1`)
  return rows.length > 0
}

function unavailable(error: unknown): Fault {
  if (error instanceof Fault && error.code === 'LOG_UNAVAILABLE') return error
  return new Fault(
    'LOG_UNAVAILABLE',
    'the log cannot take an entry now, so nothing is shown: try again, and look at the database if it stays so',
    { cause: error },
  )
}

const rethrow = (error: unknown): never => {
  throw unavailable(error)
}
