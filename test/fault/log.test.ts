import type { TransactionSql } from 'postgres'
import { expect, test } from 'vitest'
import { openTestEmbedded } from '../contract/open-database.ts'
import { cleanLog, tamper } from './log-run.ts'
import { undone } from './tampering.ts'

test('whoever owns the database, and even the key, does not change the log without being found', async () => {
  const { database, drop } = await openTestEmbedded()
  try {
    const clean = await cleanLog(database, 150)
    const figures = await tamper(clean, 5)
    expect(figures).toHaveLength(9)
    for (const figure of figures) expect(figure).toEqual({ ...figure, found: 5 })
    for (let run = 0; run < 3; run += 1) expect((await clean.verify()).doubts).toEqual([])
  } finally {
    await drop()
  }
}, 60_000)

test('what is kept beside entries, tiles, the head and the checkpoints cannot be changed unseen either', async () => {
  const { database, drop } = await openTestEmbedded()
  try {
    const clean = await cleanLog(database, 600)
    const changes: readonly ((sql: TransactionSql) => PromiseLike<unknown>)[] = [
      (sql) => sql`update log_entry set at = at + interval '1 second' where index = 20`,
      (sql) => sql`update log_tile set hash = decode(repeat('00', 32), 'hex') where n = 1`,
      (sql) => sql`delete from log_tile where n = 0`,
      (sql) => sql`update log_head set size = size - 1`,
      (sql) => sql`delete from log_head`,
      (sql) => sql`update log_checkpoint set note = replace(note, 'sigilo-log', 'sigilo-lug') where size < 9`,
      (sql) => sql`update log_checkpoint set note = 'none' where size < 9`,
      (sql) => sql`delete from log_checkpoint where size > 500`,
      (sql) =>
        sql`update log_checkpoint set size = size + 1 where size = (select max(size) from log_checkpoint)`,
      (sql) => sql`update log_entry set index = null where index = 400`,
      (sql) =>
        sql`
        alter table log_entry alter column kind drop expression`.then(
          () => sql`update log_entry set kind = 'message-taken' where index = 30`,
        ),
    ]
    for (const [at, change] of changes.entries())
      await undone(database, async (sql, inside) => {
        await change(sql)
        expect([at, (await clean.verify(inside)).doubts.length > 0]).toEqual([at, true])
      })
    expect((await clean.verify()).doubts).toEqual([])
  } finally {
    await drop()
  }
}, 60_000)
