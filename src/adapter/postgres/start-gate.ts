import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import type { PurposeRule } from '../../consent/may-notify.ts'
import { type StartRefusal, startRefusal } from '../../consent/may-start.ts'
import type { LaneKey, PersonId, PurposeName } from '../../ids.ts'
import type { AgentWords, Outgoing } from '../../turn/claim.ts'
import { readInstant } from './columns.ts'

export type RuleOf = (purpose: PurposeName) => PurposeRule
export type Held = { readonly lane: LaneKey; readonly epoch: number }
export type HeldLane = { readonly person: PersonId; readonly lastInbound: Instant | null }

/** The lane, as long as it is still this worker's; nobody takes it before the transaction ends. */
export async function lockHeld(sql: TransactionSql, { lane, epoch }: Held): Promise<HeldLane | null> {
  const [row] = await sql<{ person: PersonId; last: string | null }[]>`
    select person, last_inbound_at::text as last from lane
    where key = ${lane} and epoch = ${epoch}::bigint and lease_until is not null for share`
  return row ? { person: row.person, lastInbound: row.last === null ? null : readInstant(row.last) } : null
}

export type Start = { readonly purpose: PurposeName; readonly kind: (Outgoing | AgentWords)['kind'] }

/**
 * The gate of a send the business starts. The head of person and purpose is held `for share` before the ledger is
 * read: a withdrawal that has committed is seen, one that has not waits until this send is claimed (P5).
 */
export async function askGate(
  sql: TransactionSql,
  { person, lastInbound }: HeldLane,
  { purpose, kind, rule }: Start & { readonly rule: PurposeRule },
  now: Instant,
): Promise<StartRefusal | null> {
  await sql`
    insert into consent_head (person, purpose, changes) values (${person}, ${purpose}, 0) on conflict do nothing`
  await sql`select from consent_head where person = ${person} and purpose = ${purpose} for share`
  const [row] = await sql<{ suppressed: string | null; events: string }[]>`
    select (select max(suppression.at)::text from alias join suppression using (index) where alias.person = ${person}) as suppressed,
      (select coalesce(json_agg(event order by n), '[]') from consent_event
        where person = ${person} and purpose = ${purpose})::text as events`
  if (!row) return 'suppressed'
  const events: readonly ConsentEvent[] = JSON.parse(row.events)
  const isTemplate = kind === 'template'
  const suppressedAt = row.suppressed === null ? null : readInstant(row.suppressed)
  return startRefusal({ rule, events, suppressedAt, isTemplate, lastInbound }, now)
}
