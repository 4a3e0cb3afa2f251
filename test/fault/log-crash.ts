import { spawn } from 'node:child_process'
import { cp, readdir, rename, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { logFile } from '../../src/adapter/audit-file/log-file.ts'
import { textOfKeys } from '../../src/adapter/local-key/keys-from-text.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { migrate } from '../../src/adapter/postgres/migrate.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { checkpointsIn } from '../../src/audit/checkpoint.ts'
import { writeVkey } from '../../src/audit/note-key.ts'
import { verifyLog } from '../../src/audit/verify-log.ts'
import { systemClock } from '../../src/clock.ts'
import { pagedLog } from '../../src/host/paged-log.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'

type Promised = { readonly index: number; readonly n: number; readonly checkpoint: string }

export type CrashFigures = {
  readonly runs: number
  readonly promised: number
  /** Receipts whose entry does not stand at its place. */
  readonly lost: number
  /** Runs after which the log was doubted, all receipts being its anchors. */
  readonly doubted: number
}

const keySet = newKeys(nodeCrypto)

/**
 * Kills whoever gives receipts, in turn: only that; and the database falls back to what it was before (a loss of power);
 * and the file is cut anywhere. Then it starts again, and every receipt ever given must hold.
 */
export async function crash(folder: string, worker: URL, runs: number): Promise<CrashFigures> {
  const first = await openEmbedded({ folder: join(folder, 'database'), worker })
  await migrate(first, 'migrations')
  await first.close()
  const promised: Promised[] = []
  let [lost, doubted] = [0, 0]
  for (let run = 0; run < runs; run += 1) {
    const kind = (['killed', 'power', 'cut'] as const)[run % 3]
    await rm(join(folder, 'before'), { recursive: true, force: true })
    await cp(join(folder, 'database'), join(folder, 'before'), { recursive: true })
    promised.push(...(await killed(folder, worker, run * 100_000, 1200 + (run % 5) * 90)))
    if (kind === 'power') {
      await rm(join(folder, 'database'), { recursive: true })
      await rename(join(folder, 'before'), join(folder, 'database'))
    }
    if (kind === 'cut') await cutFile(join(folder, 'log'), run)
    const held = await startAgain(folder, worker, promised, run)
    lost += held.lost
    if (held.isDoubted) doubted += 1
  }
  return { runs, promised: promised.length, lost, doubted }
}

async function killed(folder: string, worker: URL, from: number, life: number): Promise<readonly Promised[]> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      fileURLToPath(new URL('log-child.ts', import.meta.url)),
      folder,
      worker.href,
      textOfKeys(keySet),
      String(from),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const told: Promised[] = []
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const begun = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      told.push(JSON.parse(line))
      resolve()
    })
  })
  await Promise.race([begun, ended])
  await pause(life - 1000)
  child.kill('SIGKILL')
  await ended
  return told
}

async function cutFile(folder: string, run: number): Promise<void> {
  const file = join(folder, (await readdir(folder)).sort().at(-1) ?? '')
  await truncate(file, Math.floor(((await stat(file)).size * (run % 7)) / 7))
}

async function startAgain(folder: string, worker: URL, promised: readonly Promised[], run: number) {
  const database = await openEmbedded({ folder: join(folder, 'database'), worker })
  try {
    const keys = await logKeysOf(nodeCrypto, keySet)
    const tools = { hash: nodeCrypto.hash, verify: nodeVerify }
    const copy = logFile(join(folder, 'log'))
    const log = postgresAuditLog({ database, keys, clock: systemClock, copy, ...tools })
    await log.receipt(await madeUpLeaf(run * 100_000 + 99_999))
    const pages = postgresLogPages(database)
    const notes = promised.map(({ checkpoint }) => checkpoint).join('\n')
    const verdict = await verifyLog(
      { ...tools, source: pagedLog(pages), tell: () => {} },
      {
        origin: keys.origin,
        vkeys: keys.signers.map(({ key }) => writeVkey(key)),
        anchors: promised.length === 0 ? null : checkpointsIn(notes),
      },
    )
    const rows = new Map((await pages.entries(0, 1_000_000)).map(({ index, entry }) => [index, entry]))
    let lost = 0
    for (const { index, n } of promised) {
      const { bytes } = await madeUpLeaf(n)
      if (rows.get(index)?.replaceAll('\n', '') !== Buffer.from(bytes).toString('base64')) lost += 1
    }
    for (const doubt of verdict.doubts) console.error(JSON.stringify(doubt))
    return { lost, isDoubted: verdict.doubts.length > 0 }
  } finally {
    await database.close()
  }
}
