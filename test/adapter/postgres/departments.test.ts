import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresDepartments } from '../../../src/adapter/postgres/departments.ts'
import { fairs, repairs, returns, sales, support, tree } from '../../access/made-up-staff.ts'
import { leaf } from '../../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

const pairs = async () => {
  const rows = await opened.database.query<{ department: string; below: string }>(
    (sql) => sql`select department, below from department_below order by 1, 2`,
  )
  return rows.map(({ department, below }) => `${below} under ${department}`)
}

test('departments stand where the file says, and what moved is in the log', async () => {
  const { place, tree: kept } = postgresDepartments(opened.database)
  expect(await place(tree, async () => leaf())).toHaveLength(5)
  expect(await kept()).toEqual(tree)
  const below = [
    'fairs under sales',
    'repairs under returns',
    'repairs under support',
    'returns under support',
  ]
  expect(await pairs()).toEqual(
    below.toSorted((a, b) =>
      a.split(' under ').reverse().join().localeCompare(b.split(' under ').reverse().join()),
    ),
  )
  expect(await place(tree, async () => leaf())).toEqual([])
  const [{ n } = { n: 0 }] = await opened.database.query<{ n: number }>(
    (sql) => sql`select count(*)::int as n from log_entry`,
  )
  expect(n).toBe(5)
})

test('a department that is no longer named keeps its place, and one that moved takes along what is under it', async () => {
  const { place } = postgresDepartments(opened.database)
  const moved = await place(
    new Map([
      [returns, sales],
      [sales, null],
      [support, null],
    ]),
    async () => leaf(),
  )
  expect(moved).toEqual([{ department: returns, under: sales }])
  expect(await pairs()).toEqual([
    `${repairs} under ${returns}`,
    `${fairs} under ${sales}`,
    `${repairs} under ${sales}`,
    `${returns} under ${sales}`,
  ])
})
