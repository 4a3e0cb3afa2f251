import { growLog, keyChange, newLog } from '../../audit/grow-log.ts'
import type { Hash } from '../../audit/leaf-hash.ts'
import type { SignedBatch } from '../../audit/log-copy.ts'
import type { LogKeys } from '../../audit/log-keys.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import type { Database } from './database.ts'
import { beginLog, lockHead, type Placed, waitingRows, writeGrowth } from './log-rows.ts'

export type PlaceNeeds = {
  readonly database: Database
  readonly hash: Hash
  readonly keys: LogKeys
}

/**
 * Gives entries their places: those that wait, then those handed in, which are written with it. Whoever does this, on
 * however many replicas, holds the lock of the head from its first read to its commit.
 *
 * @returns null where there was nothing to do
 * @throws Fault `LOG_UNAVAILABLE` when this process may not sign; whatever the database says
 */
export function placeEntries(
  { database, hash, keys }: PlaceNeeds,
  own: readonly LogLeaf[],
  now: Instant,
): Promise<SignedBatch | null> {
  return database.transaction(async (sql) => {
    const first = await lockHead(sql)
    if (!first) await beginLog(sql, newLog(keys))
    const state = first ?? (await lockHead(sql)) ?? newLog(keys)
    const waiting = await waitingRows(sql)
    if (waiting.length + own.length === 0) return null
    const change = await keyChange(hash, keys, state, now)
    const written = change ? [change] : []
    const leaves = [...written, ...waiting, ...own]
    const growth = await growLog(
      hash,
      keys,
      state,
      leaves.map((leaf) => leaf.hash),
    )
    const placed = leaves.map(
      (leaf, at): Placed =>
        'n' in leaf ? { index: state.size + at, row: leaf.n } : { index: state.size + at, row: null, leaf },
    )
    await writeGrowth(sql, placed, growth, now)
    return { from: state.size, entries: leaves.map(({ bytes }) => bytes), note: growth.note }
  })
}
