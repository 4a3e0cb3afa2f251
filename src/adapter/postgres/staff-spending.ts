import type { TransactionSql } from 'postgres'
import type { AuditEntry } from '../../audit/entry.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { SessionName, StaffId } from '../../ids.ts'
import type { Proof, TicketKind } from '../../sign-in/member.ts'
import type { EndEntry, SessionEnd } from '../../sign-in/staff-store.ts'
import { addLeaf } from './add-leaf.ts'
import { json, storedHash, storedInstant, storedStaffWord } from './columns.ts'

export type LeafOf = (entry: AuditEntry) => Promise<LogLeaf>

/** What undoes a transaction whose ticket, proof or session somebody else has spent. */
const spent = (): Fault => new Fault('SIGNED_OUT', 'used already, over, or not theirs: sign in again')

/** Who is worked on waits for nobody else: what two requests do to one person, they do one after the other. */
export async function lockMember(sql: TransactionSql, staff: StaffId): Promise<void> {
  await sql`select 1 from staff.member where id = ${staff} for update`
}

/** @throws Fault `SIGNED_OUT` */
export async function spendTicket(
  sql: TransactionSql,
  { hash, staff, kind }: { readonly hash: string; readonly staff: StaffId; readonly kind: TicketKind },
  now: Instant,
): Promise<void> {
  const rows = await sql`
    delete from staff.ticket
    where hash = ${storedHash(hash)} and staff = ${staff} and kind = ${storedStaffWord(kind)}
      and until > ${storedInstant(now)}::timestamptz
    returning 1`
  if (rows.length === 0) throw spent()
}

/** A code of a step works while no code of that step or a later one has; a recovery code while it is there. */
export async function spendProof(sql: TransactionSql, staff: StaffId, proof: Proof): Promise<void> {
  const rows =
    'step' in proof
      ? await sql`
          update staff.member set last_step = ${proof.step}::bigint
          where id = ${staff} and state = 'active' and last_step < ${proof.step}::bigint
          returning 1`
      : await sql`
          delete from staff.recovery_code r using staff.member m
          where r.staff = ${staff} and r.hash = ${storedHash(proof.recovery)}
            and m.id = r.staff and m.state = 'active'
          returning 1`
  if (rows.length === 0) throw spent()
}

/** Ends sessions of somebody, all but those that are kept, with an entry each. */
export async function endSessions(
  sql: TransactionSql,
  { staff, keep = [] }: { readonly staff: StaffId; readonly keep?: readonly string[] },
  { why, end, leafOf }: { readonly why: SessionEnd; readonly end: EndEntry; readonly leafOf: LeafOf },
): Promise<void> {
  const ended = await sql<{ name: SessionName }[]>`
    delete from staff.session
    where staff = ${staff} and not ${json(keep)}::text::jsonb ? hash
    returning name`
  for (const { name } of ended) await addLeaf(sql, await leafOf(end({ name, staff }, why)))
}

export async function addLeaves(
  sql: TransactionSql,
  entries: readonly AuditEntry[],
  leafOf: LeafOf,
): Promise<void> {
  for (const entry of entries) await addLeaf(sql, await leafOf(entry))
}

export async function setRecoveryCodes(
  sql: TransactionSql,
  staff: StaffId,
  hashes: readonly string[],
): Promise<void> {
  await sql`delete from staff.recovery_code where staff = ${staff}`
  for (const hash of hashes)
    await sql`insert into staff.recovery_code (staff, hash) values (${staff}, ${storedHash(hash)})`
}
