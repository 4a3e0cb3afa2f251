import { expect, test } from 'vitest'
import { openTestEmbedded } from '../contract/open-database.ts'
import { cleanLog, tamper } from './log-run.ts'

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
