import type { TransactionSql } from 'postgres'
import type { Instant } from '../../clock.ts'
import type { KnownCase } from '../../handoff/case/case.ts'
import { columnsOf } from '../../handoff/case/case-columns.ts'
import type { CaseEvent } from '../../handoff/case/case-event.ts'
import type { CaseNumber } from '../../ids.ts'
import { json, storedInstant } from './columns.ts'
import { cases } from './schema-cases.ts'

/** What is read of a case where all of it is wanted. */
export const caseRow = {
  number: cases.number,
  talk: cases.talk,
  department: cases.department,
  events: cases.events,
}

/** A case as it travels to its row: its lines, and what lists are sorted by, read off them in one place. */
export function storedCase(current: KnownCase, events: readonly CaseEvent[]) {
  const { snoozedUntil, waitsSince, answerBy, ...columns } = columnsOf(current)
  return {
    number: current.number,
    talk: current.talk,
    openedAt: storedInstant(current.openedAt),
    events,
    ...columns,
    snoozedUntil: momentOf(snoozedUntil),
    waitsSince: momentOf(waitsSince),
    answerBy: momentOf(answerBy),
  }
}

/** The lines of cases, by number, which nobody else can add to until the transaction ends. Their lanes are locked before. */
export async function lockCases(
  sql: TransactionSql,
  numbers: readonly CaseNumber[],
): Promise<ReadonlyMap<CaseNumber, readonly CaseEvent[]>> {
  const rows = await sql<{ number: CaseNumber; events: string }[]>`
    select number, events::text from cases
    where number in (select jsonb_array_elements_text(${json(numbers)}::text::jsonb))
    order by number for update`
  return new Map(rows.map(({ number, events }) => [number, JSON.parse(events) as readonly CaseEvent[]]))
}

const momentOf = (at: Instant | null) => (at === null ? null : storedInstant(at))
