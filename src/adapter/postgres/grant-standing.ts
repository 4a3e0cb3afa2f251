import type { TransactionSql } from 'postgres'
import { after, type Instant } from '../../clock.ts'
import { day, hour } from '../../handoff/reveal/budget.ts'
import type { Standing } from '../../handoff/reveal/decide.ts'
import type { DepartmentName, StaffId } from '../../ids.ts'
import { storedInstant } from './columns.ts'

/** Whose looks are counted. */
export type Holders = { readonly staff: StaffId; readonly department: DepartmentName | null }

/** What was seen of late, and whether broken glass waits for its review. Exact only under the locks of both. */
export async function standingOf(
  sql: TransactionSql,
  { staff, department }: Holders,
  now: Instant,
): Promise<Standing> {
  const [sinceHour, sinceDay] = [storedInstant(after(now, -hour)), storedInstant(after(now, -day))]
  const [row] = await sql<{ hour: number; day: number; department: number; frozen: boolean }[]>`
    select
      coalesce(sum(weight) filter (where staff = ${staff} and taken_at > ${sinceHour}::timestamptz), 0)::int as hour,
      coalesce(sum(weight) filter (where staff = ${staff}), 0)::int as day,
      coalesce(sum(weight) filter (where department = ${department}::text), 0)::int as department,
      exists (select from reveal_grant where staff = ${staff} and is_unreviewed) as frozen
    from reveal_grant
    where taken_at > ${sinceDay}::timestamptz and (staff = ${staff} or department = ${department}::text)`
  return {
    spent: {
      personHour: row?.hour ?? 0,
      personDay: row?.day ?? 0,
      departmentDay: row?.department ?? 0,
    },
    isFrozen: row?.frozen ?? false,
  }
}
