import { type Action, actions } from '../../src/access/action.ts'
import { isService } from '../../src/access/caller.ts'
import { type Readable, type ReadableAction, readableBy } from '../../src/access/readable.ts'
import { type ScopedSql, scopedDatabase } from '../../src/adapter/postgres/scoped-database.ts'
import { type Cell, everyCell } from './cells.ts'
import { subjectsIn } from './subjects.ts'
import type { WholeConsole } from './whole-console.ts'
import type { WrittenRule } from './written-rules.ts'

const places = ['department', 'below', 'elsewhere', 'business'] as const

export type RowsReport = {
  readonly cells: number
  readonly reads: number
  readonly rows: number
  readonly differences: readonly string[]
}

/** An answer to a wish is about no rows. */
export const isOfRows = (action: Action): action is ReadableAction =>
  actions[action].of.startsWith('conversation') && action !== 'reveal.approve' && action !== 'reveal.review'

/**
 * Every cell about conversations as rows: the console's role is told what the caller may read for this action, and what
 * comes back of each table is compared with the page. Those of one caller are one question, whatever the place.
 */
export async function readEveryWay(
  console: WholeConsole,
  written: readonly WrittenRule[],
): Promise<RowsReport> {
  const scoped = scopedDatabase(console.database)
  const subjects = await subjectsIn(console)
  const talks = places.map((place) => subjects.talkAt(place))
  const answers = new Map<string, Promise<readonly string[]>>()
  const report = { cells: 0, reads: 0, rows: 0 }
  const differences: string[] = []
  const seenBy = (readable: Readable) => {
    const key = JSON.stringify({ ...readable, staff: null })
    const known = answers.get(key)
    if (known) return known
    report.reads += 1
    const asked = scoped.read(readable, (sql) => seenOf(sql, talks))
    answers.set(key, asked)
    return asked
  }
  for (const cell of everyCell()) {
    const { action, reach, caller, at, role } = cell
    if (!isOfRows(action) || isService(caller) || reach === 'own') continue
    report.cells += 1
    const seen = await seenBy(readableBy(caller, action, at))
    const talk = subjects.talkAt(reach)
    const tables = reach === 'business' ? ['talk', 'line'] : ['case', 'talk', 'line']
    const expected = isReadable(cell, written) ? tables : []
    const found = tables.filter((table) => seen.includes(`${table} ${talk}`))
    report.rows += found.length
    if (found.join() !== expected.join())
      differences.push(
        `${role} ${action} ${reach}, ${cell.context}: rows of ${found}, where the page says ${expected}`,
      )
  }
  return { ...report, differences }
}

/** What the page says of a place, whatever else an act asks for: a claim, a wish, a second factor are no matter of rows. */
function isReadable(
  { role, action, reach, context }: Pick<Cell, 'role' | 'action' | 'reach' | 'context'>,
  written: readonly WrittenRule[],
): boolean {
  const { isContent } = actions[action]
  if (context === 'frozen' || (isContent && /trained/.test(context))) return false
  return written.some((row) => row.role === role && row.action === action && row.where.includes(reach))
}

async function seenOf(sql: ScopedSql, talks: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<{ seen: string }[]>`
    select 'case ' || talk as seen from cases where talk = any (string_to_array(${talks.join(',')}, ','))
    union select 'talk ' || id from talk where id = any (string_to_array(${talks.join(',')}, ','))
    union select 'line ' || talk from transcript_line where talk = any (string_to_array(${talks.join(',')}, ','))`
  return rows.map(({ seen }) => seen)
}
