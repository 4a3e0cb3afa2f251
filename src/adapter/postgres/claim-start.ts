import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import { evolve, noConsent } from '../../consent/consent.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import { mayNotify, type PurposeRule } from '../../consent/may-notify.ts'
import type { EffectId, LaneKey, PersonId, PurposeName } from '../../ids.ts'
import type { Lanes, Outgoing } from '../../turn/ports.ts'
import { readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

type Held = { readonly lane: LaneKey; readonly epoch: number }
export type StartOutcome = Awaited<ReturnType<Lanes['claimStart']>>
export type RuleOf = (purpose: PurposeName) => PurposeRule

/** How long after a person's last message Meta lets us answer without an approved template. Milliseconds. */
const serviceWindow = 24 * 60 * 60 * 1000

type Start = { readonly purpose: PurposeName; readonly kind: Outgoing['kind'] }

/**
 * The gate of a send the business starts. The head of person and purpose is held `for share` before the ledger is
 * read: a withdrawal that has committed is seen, one that has not waits until this send is claimed (P5).
 */
export function claimStart(
  database: Database,
  ruleOf: RuleOf,
  held: Held,
  effect: EffectId,
  now: Instant,
): Promise<StartOutcome> {
  return database.transaction(async (sql) => {
    const [lane] = await sql<{ person: PersonId; last: string | null }[]>`
      select person, last_inbound_at::text as last from lane
      where key = ${held.lane} and epoch = ${held.epoch}::bigint and lease_until is not null for share`
    if (!lane) return { start: 'fenced' }
    const [start] = await sql<Start[]>`
      select purpose, body ->> 'kind' as kind from scheduled_start where lane = ${held.lane} and effect = ${effect}`
    if (!start) return { start: 'refused', why: 'gone' }
    const lastInbound = lane.last === null ? null : readInstant(lane.last)
    const why = await refusalOf(sql, {
      ...start,
      person: lane.person,
      lastInbound,
      rule: ruleOf(start.purpose),
      now,
    })
    await moveToOutbox(sql, held, effect, why === null, now)
    return why === null ? { start: 'sending' } : { start: 'refused', why }
  })
}

async function refusalOf(
  sql: TransactionSql,
  {
    person,
    purpose,
    kind,
    lastInbound,
    rule,
    now,
  }: Start & {
    readonly person: PersonId
    readonly lastInbound: Instant | null
    readonly rule: PurposeRule
    readonly now: Instant
  },
): Promise<string | null> {
  await sql`
    insert into consent_head (person, purpose, changes) values (${person}, ${purpose}, 0) on conflict do nothing`
  await sql`select from consent_head where person = ${person} and purpose = ${purpose} for share`
  const [row] = await sql<{ suppressed: boolean; events: string }[]>`
    select exists (select from alias join suppression using (index) where alias.person = ${person}) as suppressed,
      (select coalesce(json_agg(event order by n), '[]') from consent_event
        where person = ${person} and purpose = ${purpose})::text as events`
  if (!row || row.suppressed) return 'suppressed'
  const events: readonly ConsentEvent[] = JSON.parse(row.events)
  const answer = mayNotify(events.reduce(evolve, noConsent), rule, now)
  if (!answer.may) return answer.why
  const isOpen = lastInbound !== null && now - lastInbound < serviceWindow
  return isOpen || kind === 'template' ? null : 'window-closed'
}

async function moveToOutbox(
  sql: TransactionSql,
  { lane, epoch }: Held,
  effect: EffectId,
  isAllowed: boolean,
  now: Instant,
): Promise<void> {
  const at = storedInstant(now)
  await sql`
    with start as (delete from scheduled_start where lane = ${lane} and effect = ${effect} returning *)
    insert into outbox
      (lane, effect, talk, body, state, epoch, origin, purpose, attempts, created_at, sending_since)
    select lane, effect, talk, body, 'sending', ${epoch}::bigint, 'business', purpose, 1,
      ${at}::timestamptz, ${at}::timestamptz
    from start where ${isAllowed}::boolean`
}
