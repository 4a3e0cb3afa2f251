import { logFile } from '../../src/adapter/audit-file/log-file.ts'
import { keysFromText } from '../../src/adapter/local-key/keys-from-text.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { systemClock } from '../../src/clock.ts'
import { madeUpLeaf } from '../contract/made-up-log.ts'

/** Asks for receipts until it is killed, and says each one aloud once it has it: `#INDEX N`. Arguments: folder, worker, keys, first N. */
const [folder = '', worker = '', keys = '', first = '0'] = process.argv.slice(2)
const database = await openEmbedded({ folder: `${folder}/database`, worker: new URL(worker) })
const log = postgresAuditLog({
  database,
  hash: nodeCrypto.hash,
  keys: await logKeysOf(nodeCrypto, keysFromText(keys)),
  verify: nodeVerify,
  clock: systemClock,
  copy: logFile(`${folder}/log`),
})

async function ask(from: number): Promise<void> {
  for (let n = from; ; n += 4) {
    const turn = await madeUpLeaf(n + 1)
    await database.transaction((sql) => addLeaf(sql, turn))
    const { index, checkpoint } = await log.receipt(await madeUpLeaf(n))
    process.stdout.write(`${JSON.stringify({ index, n, checkpoint })}\n`)
  }
}

await Promise.all([ask(Number(first)), ask(Number(first) + 2)])
