import { and, asc, desc, eq } from 'drizzle-orm'
import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import { type Case, noCase } from '../../handoff/case/case.ts'
import { withLines } from '../../handoff/case/case-columns.ts'
import { byItself, type CaseEvent } from '../../handoff/case/case-event.ts'
import { evolve } from '../../handoff/case/evolve.ts'
import { isForTalk } from '../../handoff/case/for-talk.ts'
import type { CaseNumber, LaneKey } from '../../ids.ts'
import type { CaseChange, ChangedCase, Desk } from '../../turn/desk.ts'
import { addLeaf } from './add-leaf.ts'
import { caseRow, lockCases, storedCase } from './case-rows.ts'
import { json, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { holdColleague, noteGiven } from './presence.ts'
import { cases } from './schema-cases.ts'

/** Cases as people of the business see and change them. */
export function postgresDesk(database: Database): Desk {
  return {
    openCases: () =>
      database.build((orm) =>
        orm.select(caseRow).from(cases).where(eq(cases.isOpen, true)).orderBy(asc(cases.openedAt)),
      ),
    inHand: (staff) =>
      database.build((orm) =>
        orm
          .select(caseRow)
          .from(cases)
          .where(and(eq(cases.isOpen, true), eq(cases.status, 'claimed'), eq(cases.agent, staff)))
          .orderBy(asc(cases.openedAt), asc(cases.number)),
      ),
    change: (number, ...asked) => database.transaction((sql) => change(sql, number, ...asked)),
    waiting: (department) =>
      database.build((orm) =>
        orm
          .select(caseRow)
          .from(cases)
          .where(and(eq(cases.isOpen, true), eq(cases.status, 'waiting'), eq(cases.department, department)))
          .orderBy(desc(eq(cases.priority, 'high')), asc(cases.waitsSince), asc(cases.number))
          .limit(atOnce),
      ),
  }
}

/** Cases that are given to somebody in one go. */
const atOnce = 100

const change = async (
  sql: TransactionSql,
  ...[number, at, decide, staff]: Parameters<Desk['change']>
): Promise<ChangedCase> => {
  const lane = await lockLaneOf(sql, number)
  if (!lane) return { outcome: 'not-found' }
  const events = (await lockCases(sql, [number])).get(number) ?? []
  const before = events.reduce<Case>(evolve, noCase)
  if (before.status === 'none') return { outcome: 'not-found' }
  const decided = await decide(before, staff === undefined ? null : await holdColleague(sql, staff, at))
  if (decided.outcome === 'refuse') return decided
  if (staff && decided.events.some(isGift)) await noteGiven(sql, staff, at)
  return add(sql, { lane, at, before, events }, decided)
}

const isGift = (event: CaseEvent): boolean => event.type === 'assigned' && event.by === byItself

/** The lane is locked before the case, as in a commit. Two persons may be found to be one meanwhile: then it is another's. */
async function lockLaneOf(sql: TransactionSql, number: CaseNumber): Promise<LaneKey | null> {
  for (let seen: LaneKey | null = null; ; ) {
    const [row] = await sql<{ lane: LaneKey }[]>`select lane from cases where number = ${number}`
    if (!row || row.lane === seen) return row?.lane ?? null
    seen = row.lane
    await sql`select key from lane where key = ${seen} for update`
  }
}

type Held = {
  readonly lane: LaneKey
  readonly at: Instant
  readonly before: Exclude<Case, { readonly status: 'none' }>
  readonly events: Parameters<typeof withLines>[0]
}

async function add(
  sql: TransactionSql,
  { lane, at, before, events: known }: Held,
  decided: Extract<CaseChange, { readonly outcome: 'add' }>,
): Promise<ChangedCase> {
  const { events, current: after } = withLines(known, decided.events)
  if (after.status === 'none' || events.length === known.length)
    return { outcome: 'changed', before, after: before }
  await sql`
    update cases set department = c.department, events = c.events, status = c.status, agent = c.agent,
      priority = c.priority, tags = c.tags, snoozed_until = "snoozedUntil", waits_since = "waitsSince",
      answer_by = "answerBy", is_escalated = "isEscalated"
    from jsonb_to_record(${json(storedCase(after, events))}::text::jsonb) as c (number text, department text,
      events jsonb, status text, agent text, priority text, tags jsonb, "snoozedUntil" timestamptz,
      "waitsSince" timestamptz, "answerBy" timestamptz, "isEscalated" boolean)
    where cases.number = c.number`
  for (const leaf of decided.log) await addLeaf(sql, leaf)
  if (isForTalk(decided.events))
    await sql`
      update lane set is_nudged = true,
        ready_at = greatest(least(ready_at, ${storedInstant(at)}::timestamptz), not_before)
      where key = ${lane}`
  return { outcome: 'changed', before, after }
}
