import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifierBundle } from '../../scripts/bundle.ts'
import { systemClock } from '../../src/clock.ts'
import { anchorOnce } from '../../src/host/anchor-steadily.ts'
import { auditCheckCommand, auditProveCommand } from '../../src/host/audit-prove-command.ts'
import {
  auditCheckpointCommand,
  auditExportCommand,
  auditKeyCommand,
  auditTailCommand,
} from '../../src/host/audit-tail-command.ts'
import { auditVerifyCommand } from '../../src/host/audit-verify-command.ts'
import type { Io } from '../../src/host/command.ts'
import { loadKeys } from '../../src/host/load-keyring.ts'
import { openStorage, type Storage } from '../../src/host/open-storage.ts'
import { serveWitness } from '../../src/host/serve-witness.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'
import { builtPlatform } from '../host/built.ts'
import { startInProcess, until } from '../host/in-process.ts'
import { prepareData } from '../host/prepare-data.ts'

let folder: string
let data: string
let built: URL
let witness: Awaited<ReturnType<typeof serveWitness>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-audit-'))
  data = join(folder, 'data')
  built = await builtPlatform()
  await mkdir(data)
  await prepareData(data)
  await write(0, 7, async () => {})
  const [vkey = ''] = await ran(auditKeyCommand)
  const settings = { name: 'witness.example', logs: [vkey], hostname: '127.0.0.1', port: 0 } as const
  witness = await serveWitness({ ...settings, data: join(folder, 'witness') })
})
afterAll(async () => {
  await witness.close()
  await rm(folder, { recursive: true })
})

/** What a server does in its life: entries, then whatever else. */
async function write(from: number, to: number, then: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openStorage({ databaseUrl: null, data, built }, systemClock)
  const { logKeys } = await loadKeys({ keys: null, data }, await storage.newestKey())
  const log = storage.auditLog(logKeys)
  for (let n = from; n < to; n += 1) await log.receipt(await madeUpLeaf(n))
  await then(storage)
  await storage.close()
}

let code = 0
async function ran(
  command: (io: Io, args: readonly string[]) => Promise<number>,
  args: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const lines: string[] = []
  const environment = { SIGILO_DATA: data, ...more }
  const io = { out: (line: string) => lines.push(line), tell: () => {}, environment, built } as unknown as Io
  code = await command(io, args)
  return lines
}

const anchoring = (storage: Storage, told: string[] = []) => ({
  pages: storage.logPages,
  anchors: storage.logAnchors,
  clock: systemClock,
  log: (event: { readonly event: string }) => told.push(JSON.stringify(event)),
})

test('an auditor verifies the log, one entry of it, and all of it with one file and Node alone', async () => {
  expect(await ran(auditVerifyCommand)).toContain('The log is as it was signed.')
  expect(code).toBe(0)
  expect(await ran(auditTailCommand)).toHaveLength(7)
  const [vkey = ''] = await ran(auditKeyCommand)
  const bundle = join(folder, 'bundle.json')
  await writeFile(bundle, (await ran(auditProveCommand, ['--entry', '#3'])).join('\n'))
  expect(await ran(auditCheckCommand, [bundle, '--vkey', vkey])).toContain(
    'It stands in the log, in a signed checkpoint of 7 entries.',
  )
  const forged = join(folder, 'forged.json')
  await writeFile(
    forged,
    (await readFile(bundle, 'utf8'))
      .replace('case-reopened', 'case-returned')
      .replace('staff-enabled', 'staff-trained'),
  )
  expect((await ran(auditCheckCommand, [forged, '--vkey', vkey])).join()).toContain('DOUBT')
  expect(code).toBe(1)
  await expect(ran(auditCheckCommand, [bundle])).rejects.toThrow(/--vkey/)

  const [log, kept] = [join(folder, 'log.jsonl'), join(folder, 'kept.txt')]
  await writeFile(log, `${(await ran(auditExportCommand)).join('\n')}\n`)
  await writeFile(kept, `${(await ran(auditCheckpointCommand)).join('\n')}\n`)
  await build({ ...verifierBundle, outdir: folder, logLevel: 'silent', outExtension: { '.js': '.mjs' } })
  const alone = (...files: readonly string[]) =>
    spawnSync(process.execPath, [join(folder, 'audit-verifier.mjs'), ...files, '--vkey', vkey], {
      encoding: 'utf8',
      env: {},
    })
  const files = (await readdir(join(data, 'log'))).map((name) => join(data, 'log', name))
  for (const good of [[log, '--anchors', kept], files, [bundle]])
    expect(alone(...good)).toMatchObject({ status: 0, stderr: '' })
  expect(alone(forged).status).toBe(1)
  const lines = (await readFile(log, 'utf8')).split('\n')
  await writeFile(log, lines.filter((_, at) => at > 1).join('\n'))
  expect(alone(log)).toMatchObject({ status: 1 })
  await writeFile(log, lines.slice(0, 4).join('\n'))
  expect(alone(log).status).toBe(0)
  expect(alone(log, '--anchors', kept)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('are gone'),
  })
  // Cut where a line ends it is no broken file; inside one it is, and whoever asks is told what to do.
  expect(alone(log, '--anchors', kept).stdout).not.toContain('middle of a line')
  const [whole = ''] = files
  const bytes = await readFile(whole)
  const torn = join(folder, 'torn.jsonl')
  await writeFile(torn, bytes.subarray(0, bytes.length - 40))
  expect(alone(torn)).toMatchObject({
    status: 1,
    stderr: '',
    stdout: expect.stringMatching(
      /torn\.jsonl ends in the middle of a line: it was cut off.*Get a whole copy/,
    ),
  })
}, 60_000)

test('a server that finds its log file cut off completes it from the database, and the log is whole', async () => {
  const own = join(folder, 'cut')
  await cp(data, own, { recursive: true })
  const [name = ''] = await readdir(join(own, 'log'))
  const file = join(own, 'log', name)
  for (const missing of [40, Infinity]) {
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, Math.max(0, whole.length - missing)))
    const server = await startInProcess(own, {})
    await until(async () => (await readFile(file)).length >= whole.length, 15_000)
    await server.stop()
    expect((await readFile(file)).subarray(0, whole.length)).toEqual(whole)
    expect(await ran(auditVerifyCommand, [], { SIGILO_DATA: own })).toContain('The log is as it was signed.')
  }
}, 60_000)

test('an old backup, put back over database and file, is found by whoever kept a checkpoint outside', async () => {
  const backup = join(folder, 'backup')
  await cp(data, backup, { recursive: true })
  const anchorFile = join(folder, 'anchors.txt')
  const witnessUrl = `http://127.0.0.1:${witness.port}`
  const told: string[] = []
  const anchors = { anchorFile, witnessUrl }
  await write(7, 12, async (storage) => {
    await anchorOnce(anchoring(storage, told), anchors)
    // Nothing new: nothing is sent twice.
    await anchorOnce(anchoring(storage, told), anchors)
  })
  expect(told).toEqual([])
  const set = { SIGILO_ANCHOR_FILE: anchorFile, SIGILO_WITNESS_URL: witnessUrl }
  const verdict = await ran(auditVerifyCommand, [], set)
  expect(verdict).toContain('anchors kept outside: 2; they vouch for the log up to #12')
  expect(code).toBe(0)

  await rm(data, { recursive: true })
  await cp(backup, data, { recursive: true })
  for (const where of [anchorFile, witnessUrl]) {
    const found = await ran(auditVerifyCommand, ['--anchors', where])
    expect(found.join('\n')).toContain(
      'the log ends with entry #7, but an anchor was signed for 12 entries: 5 are gone',
    )
    expect(code).toBe(1)
  }
  // The log goes on, as if nothing were: the witness has seen otherwise.
  await write(20, 30, (storage) => anchorOnce(anchoring(storage, told), anchors))
  expect(told.join()).toContain('contradicted')
  expect((await ran(auditVerifyCommand, [], set)).join('\n')).toContain(
    'the log is not what an anchor was signed for',
  )
  expect(code).toBe(1)
}, 60_000)

test('an anchor that does not answer is no verdict', async () => {
  await expect(ran(auditVerifyCommand, ['--anchors', join(folder, 'nowhere')])).rejects.toThrow(
    /no anchors at/,
  )
  await expect(ran(auditVerifyCommand, ['--anchors', 'http://127.0.0.1:9/'])).rejects.toThrow(
    /no witness answers/,
  )
  await expect(ran(auditVerifyCommand, ['--vkey', 'nonsense'])).rejects.toThrow(/--vkey/)
})
