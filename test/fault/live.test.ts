import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestServer } from '../contract/open-database.ts'
import { builtPlatform } from '../host/built.ts'
import { runLive } from './live-run.ts'

test('every page hears of every message once, over a killed replica and an hour without network', {
  timeout: 240_000,
}, async () => {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-live-'))
  const { url, drop } = await openTestServer()
  const { latency, faults, ...outcome } = await runLive({
    ...{ agents: 10, customers: 3, messages: 2, thinks: 100, data },
    built: await builtPlatform(),
    databaseUrl: url,
  })
  await drop()
  await rm(data, { recursive: true })
  expect(outcome).toMatchObject({
    listeners: 10,
    lines: 18,
    lost: 0,
    doubled: 0,
    overheard: 0,
    reloads: [1, 1],
  })
  expect(latency.samples).toBe(6 * 9)
  expect(faults).toEqual([])
})
