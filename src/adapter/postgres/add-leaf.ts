import type { TransactionSql } from 'postgres'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import { storedBytes, storedInstant } from './columns.ts'

/** One entry of the log, in the transaction of what it tells. */
export async function addLeaf(sql: TransactionSql, { at, bytes, hash }: LogLeaf): Promise<void> {
  await sql`
    insert into log_entry (at, entry, leaf_hash)
    values (${storedInstant(at)}::timestamptz, decode(${storedBytes(bytes)}, 'base64'),
      decode(${storedBytes(hash)}, 'base64'))`
}
