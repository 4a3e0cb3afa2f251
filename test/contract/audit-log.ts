import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { logFile } from '../../src/adapter/audit-file/log-file.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys, withNewVersion } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import { readSignedCheckpoint } from '../../src/audit/checkpoint.ts'
import { appendLeaf, emptyFrontier, type Frontier, rootOf } from '../../src/audit/frontier.ts'
import type { LogCopy } from '../../src/audit/log-copy.ts'
import { allActs } from '../../src/audit/read-log.ts'
import { isSignedBy } from '../../src/audit/signed-note.ts'
import { systemClock } from '../../src/clock.ts'
import { ana, madeUpEntry, madeUpLeaf } from './made-up-log.ts'
import type { TestDatabase } from './open-database.ts'

const { hash } = nodeCrypto
const keySet = newKeys(nodeCrypto)
const keys = await logKeysOf(nodeCrypto, keySet)
const rotated = await logKeysOf(nodeCrypto, withNewVersion(nodeCrypto, keySet))

/** What every log in a database must do. */
export function keepsTheLog(name: string, open: () => Promise<TestDatabase>): void {
  describe(`${name} keeps the log`, () => {
    let opened: TestDatabase
    let folder: string
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.drop())
    beforeEach(async () => {
      await opened.empty()
      folder = await mkdtemp(join(tmpdir(), 'sigilo-log-'))
      return () => rm(folder, { recursive: true })
    })

    const logWith = (copy: LogCopy | null, own = keys) =>
      postgresAuditLog({
        database: opened.database,
        hash,
        keys: own,
        verify: nodeVerify,
        clock: systemClock,
        copy,
      })
    const write = async (n: number) => {
      const leaf = await madeUpLeaf(n)
      await opened.database.transaction((sql) => addLeaf(sql, leaf))
    }
    const acts = async () =>
      (await postgresReadLog(opened.database).list({ ...allActs, most: 1000 })).toReversed()

    test('a receipt is an entry in a checkpoint that the log signed, with all that waited before it', async () => {
      for (let n = 0; n < 5; n += 1) await write(n)
      const { index, checkpoint } = await logWith(null).receipt(await madeUpLeaf(5))
      expect(index).toBe(5)
      const read = readSignedCheckpoint(checkpoint)
      if (!read) throw new Error('no checkpoint')
      expect(read).toMatchObject({ size: 6, origin: keys.origin })
      let tree: Frontier = emptyFrontier
      for (let n = 0; n < 6; n += 1) tree = await appendLeaf(hash, tree, (await madeUpLeaf(n)).hash)
      expect(Buffer.from(read.root)).toEqual(Buffer.from(await rootOf(hash, tree)))
      expect(await isSignedBy(nodeVerify, read.note, keys.signers[0]?.key as never)).toBe(true)
      expect((await acts()).map((act) => act.index)).toEqual([0, 1, 2, 3, 4, 5])
      expect((await acts()).map((act) => act.entry)).toEqual([0, 1, 2, 3, 4, 5].map(madeUpEntry))
    })

    test('receipts asked for at once share a signature, each with a place of its own', async () => {
      const log = logWith(null)
      const receipts = await Promise.all(
        Array.from({ length: 40 }, async (_, n) => log.receipt(await madeUpLeaf(n))),
      )
      expect(receipts.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...receipts.keys()])
      expect(new Set(receipts.map(({ checkpoint }) => checkpoint)).size).toBeLessThan(40)
    })

    test('two replicas that give places at once give each one once, without a gap', async () => {
      const [one, other] = [logWith(null), logWith(null)]
      for (let n = 0; n < 300; n += 1) await write(n)
      await Promise.all([
        one.sequence(systemClock.now()),
        other.sequence(systemClock.now()),
        ...[1, 2, 3, 4, 5, 6].map(async (n) => (n % 2 ? one : other).receipt(await madeUpLeaf(1000 + n))),
      ])
      const indexes = (await acts()).map((act) => act.index ?? -1)
      expect(indexes.sort((a, b) => a - b)).toEqual([...Array(306).keys()])
      expect(await postgresReadLog(opened.database).head()).toMatchObject({ size: 306, waiting: 0 })
      expect(await one.sequence(systemClock.now())).toBe(0)
    })

    test('a new key enters the log, signed by the one before as well; a replica without it gives no receipts', async () => {
      await logWith(null).receipt(await madeUpLeaf(0))
      const { index, checkpoint } = await logWith(null, rotated).receipt(await madeUpLeaf(1))
      expect(index).toBe(2)
      const kinds = (await postgresReadLog(opened.database).from(0, 10)).map(({ entry }) => entry.kind)
      expect(kinds).toEqual(['case-reopened', 'log-key-changed', 'staff-enabled'])
      const read = readSignedCheckpoint(checkpoint)
      expect(read?.note.signatures).toHaveLength(2)
      await expect(logWith(null).receipt(await madeUpLeaf(2))).rejects.toMatchObject({
        code: 'LOG_UNAVAILABLE',
      })
      expect((await logWith(null, rotated).receipt(await madeUpLeaf(2))).index).toBe(3)
    })

    test('the log of one deployment is not continued with the keys of another', async () => {
      await logWith(null).receipt(await madeUpLeaf(0))
      const foreign = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
      await expect(logWith(null, foreign).receipt(await madeUpLeaf(1))).rejects.toThrow(/another pepper/)
      expect(await acts()).toHaveLength(1)
    })

    test('what a receipt promised comes back from the file when the database lost it', async () => {
      const log = logWith(logFile(folder))
      await write(0)
      await log.receipt(await madeUpLeaf(1))
      const { receipts } = await lossOfPower(async () => {
        await write(2)
        return { receipts: [await log.receipt(await madeUpLeaf(3)), await log.receipt(await madeUpLeaf(4))] }
      })
      const reborn = logWith(logFile(folder))
      const next = await reborn.receipt(await madeUpLeaf(5))
      expect(next.index).toBe((receipts[1]?.index ?? 0) + 1)
      expect((await acts()).map(({ entry }) => entry)).toEqual([0, 1, 2, 3, 4, 5].map(madeUpEntry))
      expect(await postgresReadLog(opened.database).head()).toMatchObject({ size: 6, waiting: 0 })
    })

    test('a file that was cut is completed from the database', async () => {
      const log = logWith(logFile(folder))
      for (let n = 0; n < 6; n += 1) await log.receipt(await madeUpLeaf(n))
      const [file = ''] = await readdir(folder)
      const whole = await readFile(join(folder, file), 'utf8')
      for (const length of [0, 1, Math.floor(whole.length / 2), whole.length - 1]) {
        await truncate(join(folder, file), length)
        await logWith(logFile(folder)).sequence(systemClock.now())
        expect(await readFile(join(folder, file), 'utf8')).toBe(whole)
      }
    })

    test('a file that tells another history stops receipts, and says what to do', async () => {
      const log = logWith(logFile(folder))
      for (let n = 0; n < 3; n += 1) await log.receipt(await madeUpLeaf(n))
      const [file = ''] = await readdir(folder)
      await opened.empty()
      const other = logWith(null)
      for (let n = 3; n < 5; n += 1) await other.receipt(await madeUpLeaf(n))
      const reborn = logWith(logFile(folder))
      await expect(reborn.receipt(await madeUpLeaf(9))).rejects.toThrow(/different histories/)
      await writeFile(join(folder, file), '')
      expect((await reborn.receipt(await madeUpLeaf(9))).index).toBe(2)
    })

    test('without a disk for the file there is no receipt, and nothing is lost when it comes back', async () => {
      let isFull = true
      const file = logFile(folder)
      const copy: LogCopy = {
        ...file,
        append: async (batch) => {
          if (isFull) throw new Error('no space')
          await file.append(batch)
        },
      }
      const log = logWith(copy)
      await expect(log.receipt(await madeUpLeaf(0))).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' })
      isFull = false
      expect((await log.receipt(await madeUpLeaf(1))).index).toBe(1)
      expect((await file.end()).size).toBe(2)
    })

    test('acts are found by whose they are and by kind, the newest first, a page at a time', async () => {
      const log = logWith(null)
      for (let n = 0; n < 12; n += 1) await write(n)
      await log.sequence(systemClock.now())
      await write(12)
      const { list } = postgresReadLog(opened.database)
      const anas = await list({ ...allActs, staff: ana, most: 3 })
      expect(anas.map(({ entry }) => entry)).toEqual([12, 10, 8].map(madeUpEntry))
      expect(anas.map(({ index }) => index)).toEqual([null, 10, 8])
      const older = await list({ ...allActs, staff: ana, before: anas.at(-1)?.n ?? 0, most: 2 })
      expect(older.map(({ entry }) => entry)).toEqual([6, 4].map(madeUpEntry))
      const both = await list({ ...allActs, staff: ana, kinds: ['case-reopened'], since: madeUpEntry(6).at })
      expect(both.map(({ entry }) => entry)).toEqual([12, 6].map(madeUpEntry))
    })

    /** Work that the database forgets and the file does not. */
    async function lossOfPower<Result>(work: () => Promise<Result>): Promise<Result> {
      const { database } = opened
      const before = await Promise.all([
        database.query<{ size: number; peaks: string }>(
          (sql) => sql`select size::float8 as size, encode(peaks, 'base64') as peaks from log_head`,
        ),
        database.query<{ n: number }>((sql) => sql`select max(n)::float8 as n from log_entry`),
      ])
      const [[head], [newest]] = before
      const result = await work()
      const [size, n, peaks] = [head?.size ?? 0, newest?.n ?? 0, head?.peaks ?? '']
      // An entry that a turn wrote survives without its place; the others are gone.
      await database.query((sql) => sql`update log_entry set index = null where n = ${n + 1}`)
      await database.query((sql) => sql`delete from log_entry where n > ${n + 1}`)
      await database.query((sql) => sql`delete from log_checkpoint where size > ${size}`)
      await database.query(
        (sql) => sql`update log_head set size = ${size}, peaks = decode(${peaks}, 'base64')`,
      )
      return result
    }
  })
}
