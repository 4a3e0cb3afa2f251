import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { Decided, Standing } from '../../handoff/reveal/decide.ts'
import {
  type Asked,
  evolve,
  type Grant,
  type GrantEvent,
  isUnreviewed,
  type KnownGrant,
  noGrant,
} from '../../handoff/reveal/grant.ts'
import type { Changed } from '../../handoff/reveal/grants.ts'
import type { GrantId } from '../../ids.ts'
import type { SealedText } from '../../privacy/sealed-text.ts'
import { json, storedHolder, storedInstant, storedSealed } from './columns.ts'
import { type Holders, standingOf } from './grant-standing.ts'

/** The lines of a grant, as JSON text. */
export type StoredGrant = { readonly events: string }

/** Null where there is none. */
export function readGrant(row: StoredGrant | undefined): KnownGrant | null {
  if (!row) return null
  const grant = added(noGrant, JSON.parse(row.events) as readonly GrantEvent[])
  return grant.status === 'none' ? null : grant
}

const added = (grant: Grant, events: readonly GrantEvent[]): Grant => events.reduce(evolve, grant)

const notFound: Changed = { outcome: 'refused', why: 'not-found' }

/** Adds what is decided of a request, under the locks of whoever asks and of the department. */
export async function addGrant(
  sql: TransactionSql,
  asked: Asked,
  at: Instant,
  reason: SealedText | null,
  decide: (standing: Standing) => Decided,
): Promise<Changed> {
  await lockHolders(sql, asked)
  const decided = decide(await standingOf(sql, asked, at))
  if (decided.outcome === 'refuse') return { outcome: 'refused', why: decided.why }
  const grant = added(noGrant, decided.events)
  if (grant.status === 'none') return notFound
  await insert(sql, grant, decided.events)
  if (reason)
    await sql`
      insert into reveal_reason (grant_id, sealed, sealed_key)
      select ${grant.grant}, decode(r.bytes, 'base64'), r.key
      from jsonb_to_record(${json(storedSealed(reason))}::text::jsonb) as r (bytes text, key text)`
  return { outcome: 'changed', grant }
}

/** Adds lines to a grant, under the same locks and then its own. */
export async function changeGrant(
  sql: TransactionSql,
  id: GrantId,
  at: Instant,
  decide: (grant: KnownGrant, standing: Standing) => Decided,
): Promise<Changed> {
  const [known] = await sql<StoredGrant[]>`select events::text from reveal_grant where id = ${id}`
  const holders = readGrant(known)
  if (!holders) return notFound
  await lockHolders(sql, holders)
  const [row] = await sql<StoredGrant[]>`select events::text from reveal_grant where id = ${id} for update`
  const grant = readGrant(row)
  if (!grant) return notFound
  const decided = decide(grant, await standingOf(sql, grant, at))
  if (decided.outcome === 'refuse') return { outcome: 'refused', why: decided.why }
  const changed = added(grant, decided.events)
  if (changed.status === 'none') return notFound
  await sql`
    update reveal_grant set taken_at = ${takenAt(changed)}::timestamptz,
      is_waiting = ${changed.status === 'waiting'}, is_unreviewed = ${isUnreviewed(changed)},
      events = events || ${json(decided.events)}::text::jsonb
    where id = ${id}`
  return { outcome: 'changed', grant: changed }
}

/** One after the other and always in this order: whoever asks, then the department. */
async function lockHolders(sql: TransactionSql, { staff, department }: Holders): Promise<void> {
  const holders = [storedHolder({ staff }), ...(department ? [storedHolder({ department })] : [])]
  for (const holder of holders)
    await sql`
      insert into reveal_budget as b (holder, changes) values (${holder}, 1)
      on conflict (holder) do update set changes = b.changes + 1`
}

async function insert(sql: TransactionSql, grant: KnownGrant, events: readonly GrantEvent[]): Promise<void> {
  const { grant: id, staff, person, talk, department, askedAt, weight } = grant
  await sql`
    insert into reveal_grant
      (id, staff, person, talk, department, asked_at, taken_at, weight, is_waiting, is_unreviewed, events)
    values (${id}, ${staff}, ${person}, ${talk}, ${department}, ${storedInstant(askedAt)}::timestamptz,
      ${takenAt(grant)}::timestamptz, ${weight}::int, ${grant.status === 'waiting'}, ${isUnreviewed(grant)},
      ${json(events)}::text::jsonb)`
}

const takenAt = ({ takenAt: at }: KnownGrant) => (at === null ? null : storedInstant(at))
