import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { systemClock } from '../../src/clock.ts'
import { auditAlertsCommand } from '../../src/host/audit-alerts-command.ts'
import { loadKeys } from '../../src/host/load-keyring.ts'
import { openStorage } from '../../src/host/open-storage.ts'
import { now, staffId } from '../access/made-up-staff.ts'
import { builtPlatform } from '../host/built.ts'
import { prepareData } from '../host/prepare-data.ts'

const raised = (step: 'note' | 'alert'): AuditEntry => ({
  ...{ v: 1, at: now, actor: { role: 'system', id: 'watch' }, purpose: null },
  ...{ kind: 'alert-raised', rule: 'many-reveals', staff: staffId('ana'), step, from: now, cause: 0 },
  numbers: { reveals: 12, limit: 10 },
})
const settled: AuditEntry = {
  ...{ v: 1, at: now, actor: { role: 'auditor', id: staffId('eva') }, purpose: null },
  ...{ kind: 'alert-settled', entry: 0, outcome: 'justified' },
}

let folder: string
let built: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-alerts-'))
  const data = join(folder, 'data')
  built = await builtPlatform()
  await mkdir(data)
  await prepareData(data)
  const storage = await openStorage({ databaseUrl: null, data, built }, systemClock)
  const { logKeys } = await loadKeys({ keys: null, data }, await storage.newestKey())
  const log = storage.auditLog(logKeys)
  for (const entry of [raised('alert'), settled, raised('note'), raised('alert')])
    await log.receipt(await logLeaf(nodeCrypto.hash, entry))
  await storage.close()
})
afterAll(() => rm(folder, { recursive: true }))

async function lines(args: readonly string[]): Promise<readonly string[]> {
  const out: string[] = []
  const environment = { SIGILO_DATA: join(folder, 'data') }
  const io = { environment, built, out: (line: string) => out.push(line), tell: () => undefined }
  expect(await auditAlertsCommand(io as never, args)).toBe(0)
  return out
}

test('alerts are listed with their numbers and what came of them', async () => {
  const who = staffId('ana')
  expect(await lines([])).toEqual([
    `#1 2026-11-22T12:00:00.000Z many-reveals (alert, justified): ${who}; limit 10, reveals 12`,
    `#3 2026-11-22T12:00:00.000Z many-reveals (note): ${who}; limit 10, reveals 12`,
    `#4 2026-11-22T12:00:00.000Z many-reveals (alert, open): ${who}; limit 10, reveals 12`,
  ])
})

test('open are those that nobody has settled, and no notes', async () => {
  expect((await lines(['--open'])).map((line) => line.slice(0, 2))).toEqual(['#4'])
})
