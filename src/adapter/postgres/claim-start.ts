import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { EffectId } from '../../ids.ts'
import type { Lanes } from '../../turn/lanes.ts'
import type { TellDeed } from '../../turn/send-result.ts'
import { addLeaf } from './add-leaf.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { askGate, type Held, lockHeld, type RuleOf, type Start } from './start-gate.ts'

type Due = { readonly held: Held; readonly effect: EffectId; readonly now: Instant }

/** Moves what is due and allowed to the outbox; what is refused is gone. The log has either in the same transaction. */
export function claimStart(
  database: Database,
  ruleOf: RuleOf,
  due: Due,
  tell: TellDeed,
): ReturnType<Lanes['claimStart']> {
  const { held, effect, now } = due
  return database.transaction(async (sql) => {
    const lane = await lockHeld(sql, held)
    if (!lane) return { start: 'fenced' }
    const [start] = await sql<Start[]>`
      select purpose, body ->> 'kind' as kind from scheduled_start where lane = ${held.lane} and effect = ${effect}`
    if (!start) return { start: 'refused', why: 'gone' }
    const { purpose } = start
    const why = await askGate(sql, lane, { ...start, rule: ruleOf(purpose) }, now)
    await moveToOutbox(sql, due, why === null)
    if (why === null) {
      await addLeaf(sql, await tell({ kind: 'notification-claimed', effect, purpose }))
      return { start: 'sending' }
    }
    await addLeaf(sql, await tell({ kind: 'notification-refused', effect, purpose, why }))
    return { start: 'refused', why }
  })
}

async function moveToOutbox(
  sql: TransactionSql,
  { held: { lane, epoch }, effect, now }: Due,
  isAllowed: boolean,
): Promise<void> {
  const at = storedInstant(now)
  await sql`
    with start as (delete from scheduled_start where lane = ${lane} and effect = ${effect} returning *)
    insert into outbox
      (lane, effect, talk, body, state, epoch, origin, purpose, until, attempts, created_at, sending_since)
    select lane, effect, talk, body, 'sending', ${epoch}::bigint, 'business', purpose, until, 1,
      ${at}::timestamptz, ${at}::timestamptz
    from start where ${isAllowed}::boolean`
}
