import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys, withNewVersion } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { checkpointsIn, type SignedCheckpoint } from '../../src/audit/checkpoint.ts'
import { writeVkey } from '../../src/audit/note-key.ts'
import { type Verdict, verifyLog } from '../../src/audit/verify-log.ts'
import { systemClock } from '../../src/clock.ts'
import { pagedLog } from '../../src/host/paged-log.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'
import { attacks, undone } from './tampering.ts'

/** Whoever keeps checkpoints outside takes one of every so many receipts. */
const anchoredEvery = 40

export type CleanLog = {
  readonly database: Database
  readonly size: number
  readonly anchors: readonly SignedCheckpoint[]
  readonly verify: (
    inside?: Pick<Database, 'query'>,
    anchors?: readonly SignedCheckpoint[],
  ) => Promise<Verdict>
  readonly signers: Awaited<ReturnType<typeof logKeysOf>>['signers']
}

/** A log of about so many entries as a deployment writes it: turns, receipts, a key that changes in the middle. */
export async function cleanLog(database: Database, entries: number): Promise<CleanLog> {
  const keySet = newKeys(nodeCrypto)
  const [first, second] = [
    await logKeysOf(nodeCrypto, keySet),
    await logKeysOf(nodeCrypto, withNewVersion(nodeCrypto, keySet)),
  ]
  const logOf = (keys: typeof first) =>
    postgresAuditLog({
      database,
      hash: nodeCrypto.hash,
      keys,
      verify: nodeVerify,
      clock: systemClock,
      copy: null,
    })
  const notes: string[] = []
  let log = logOf(first)
  for (let n = 0; n < entries; ) {
    const turns = n % 7
    for (let turn = 0; turn < turns; turn += 1) {
      const leaf = await madeUpLeaf(n + turn)
      await database.transaction((sql) => addLeaf(sql, leaf))
    }
    const { checkpoint } = await log.receipt(await madeUpLeaf(n + turns))
    if (Math.floor(n / anchoredEvery) !== Math.floor((n + turns + 1) / anchoredEvery)) notes.push(checkpoint)
    n += turns + 1
    if (n > entries / 2) log = logOf(second)
  }
  notes.push((await log.receipt(await madeUpLeaf(entries + 10))).checkpoint)
  const anchors = checkpointsIn(notes.join('\n')).checkpoints
  const verify: CleanLog['verify'] = (inside = database, kept = anchors) =>
    verifyLog(
      {
        hash: nodeCrypto.hash,
        verify: nodeVerify,
        source: pagedLog(postgresLogPages(inside)),
        tell: () => {},
      },
      {
        origin: first.origin,
        vkeys: first.signers.map(({ key }) => writeVkey(key)),
        anchors: { checkpoints: kept, broken: 0 },
      },
    )
  return { database, size: anchors.at(-1)?.size ?? 0, anchors, verify, signers: second.signers }
}

export type TamperFigures = { readonly name: string; readonly places: number; readonly found: number }

/** Every kind of tampering at so many places, spread over the log; each on a fresh copy. */
export async function tamper(
  { database, size, anchors, verify, signers }: CleanLog,
  places: number,
): Promise<readonly TamperFigures[]> {
  const figures: TamperFigures[] = []
  for (const { name, run } of attacks) {
    let found = 0
    for (let place = 0; place < places; place += 1) {
      const k = Math.floor((place * (size - 1)) / places)
      await undone(database, async (sql, inside) => {
        await run(sql, k, signers)
        // The file in reach says what the attacker likes; one witness outside keeps the last it saw.
        const kept = name.includes('anchor file') ? await rewritten(inside, anchors) : anchors
        const { doubts } = await verify(inside, kept)
        if (doubts.length > 0) found += 1
      })
    }
    figures.push({ name, places, found })
  }
  return figures
}

async function rewritten(
  inside: Pick<Database, 'query'>,
  anchors: readonly SignedCheckpoint[],
): Promise<readonly SignedCheckpoint[]> {
  const rows = await postgresLogPages(inside).checkpoints(0, 100_000)
  return [...checkpointsIn(rows.map(({ note }) => note).join('\n')).checkpoints, ...anchors.slice(-1)]
}
