import type { DepartmentTree } from '../../access/department-tree.ts'
import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { DepartmentName } from '../../ids.ts'
import { json } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'

/** A department that is new, or under another one than before. */
export type Moved = { readonly department: DepartmentName; readonly under: DepartmentName | null }

export type Departments = {
  readonly tree: () => Promise<DepartmentTree>
  /**
   * Brings the tree to what a version of the bot says; departments it does not name stay where they were. What moved is
   * in the log with it, or nothing happens.
   */
  readonly place: (
    tree: DepartmentTree,
    leafOf: (moved: Moved) => Promise<LogLeaf>,
  ) => Promise<readonly Moved[]>
}

/** Any number: whoever holds it moves departments. */
const treeLock = 7_445_448

export const postgresDepartments = (database: Database): Departments => ({
  tree: async () => {
    const rows = await database.query<Row>((sql) => sql`select name, under from department`)
    return new Map(rows.map(({ name, under }) => [name, under]))
  },
  place: (tree, leafOf) =>
    database.transaction(async (sql) => {
      await sql`select pg_advisory_xact_lock(${treeLock}::bigint)`
      const rows = await sql<Row[]>`select name, under from department`
      const before = new Map(rows.map(({ name, under }) => [name, under]))
      const moved = [...tree]
        .filter(([name, under]) => before.get(name) !== under)
        .map(([department, under]) => ({ department, under }))
      if (moved.length === 0) return []
      const leaves = await Promise.all(moved.map(leafOf))
      await sql`
        insert into department (name, under)
        select department, under from jsonb_to_recordset(${json(moved)}::text::jsonb) as m (department text, under text)
        on conflict (name) do update set under = excluded.under`
      await sql`delete from department_below`
      // Without repetition, so that a circle ends.
      await sql`
        insert into department_below (department, below)
        with recursive pair (department, below) as (
          select under, name from department where under is not null
          union
          select d.under, pair.below from pair join department d on d.name = pair.department where d.under is not null
        )
        select department, below from pair where department <> below`
      await sql`
        insert into log_entry (at, entry, leaf_hash)
        select l.at, decode(entry, 'base64'), decode(hash, 'base64')
        from jsonb_to_recordset(${json(leaves.map(storedLeaf))}::text::jsonb) as l (at timestamptz, entry text, hash text)`
      return moved
    }),
})

type Row = { readonly name: DepartmentName; readonly under: DepartmentName | null }
