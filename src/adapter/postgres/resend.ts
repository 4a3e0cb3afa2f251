import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { EffectId, PurposeName } from '../../ids.ts'
import type { AgentWords, Outgoing } from '../../turn/claim.ts'
import type { Lanes } from '../../turn/lanes.ts'
import type { SendDeed, TellDeed } from '../../turn/send-result.ts'
import { addLeaf } from './add-leaf.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { askGate, type Held, type HeldLane, lockHeld, type RuleOf } from './start-gate.ts'

type Resent = Awaited<ReturnType<Lanes['resend']>>
type Due = { readonly held: Held; readonly effect: EffectId; readonly now: Instant }

/** A send that is not settled. The purpose is that of what the business started; a reply has none. */
type Open = {
  readonly state: 'queued' | 'sending'
  readonly purpose: PurposeName | null
  readonly repeats: number
  readonly kind: (Outgoing | AgentWords)['kind']
}

/** Decides under the row's lock what becomes of a send that is not settled, and tells the log in the same transaction. */
export function resend(database: Database, ruleOf: RuleOf, due: Due, tell: TellDeed): Promise<Resent> {
  const { held, effect } = due
  return database.transaction(async (sql) => {
    const lane = await lockHeld(sql, held)
    if (!lane) return 'fenced'
    const [row] = await sql<Open[]>`
      select state, purpose, repeats, body ->> 'kind' as kind from outbox
      where lane = ${held.lane} and effect = ${effect} and state in ('queued', 'sending') for update`
    if (!row) return 'settled'
    const { purpose } = row
    // What an agent wrote is theirs to send again: they may have said it otherwise since.
    const isOnce = purpose !== null || row.repeats > 0 || row.kind === 'agent-words'
    if (row.state === 'sending' && isOnce) {
      await end(sql, due, 'unconfirmed')
      return said(sql, tell, { kind: 'send-unknown', effect, purpose }, 'unconfirmed')
    }
    const why = row.state === 'queued' ? await refusalOf(sql, lane, row, { ruleOf, now: due.now }) : null
    if (why !== null) {
      await end(sql, due, 'failed')
      return said(sql, tell, { kind: 'notification-refused', effect, purpose, why }, 'refused')
    }
    await sendAgain(sql, due)
    if (row.state === 'queued') return 'sending'
    return said(sql, tell, { kind: 'reply-repeated', effect, purpose }, 'sending')
  })
}

/** A withdrawal since it was first claimed counts, however often the channel has refused it in between. */
async function refusalOf(
  sql: TransactionSql,
  lane: HeldLane,
  { purpose, kind }: Open,
  { ruleOf, now }: { readonly ruleOf: RuleOf; readonly now: Instant },
): Promise<string | null> {
  return purpose === null ? null : askGate(sql, lane, { purpose, kind, rule: ruleOf(purpose) }, now)
}

async function end(
  sql: TransactionSql,
  { held, effect }: Due,
  state: 'unconfirmed' | 'failed',
): Promise<void> {
  await sql`update outbox set state = ${state}, retry_at = null where lane = ${held.lane} and effect = ${effect}`
}

async function sendAgain(sql: TransactionSql, { held, effect, now }: Due): Promise<void> {
  await sql`
    update outbox set state = 'sending', epoch = ${held.epoch}::bigint, attempts = attempts + 1, retry_at = null,
      repeats = repeats + case state when 'sending' then 1 else 0 end,
      sending_since = ${storedInstant(now)}::timestamptz
    where lane = ${held.lane} and effect = ${effect}`
}

async function said(sql: TransactionSql, tell: TellDeed, deed: SendDeed, outcome: Resent): Promise<Resent> {
  await addLeaf(sql, await tell(deed))
  return outcome
}
