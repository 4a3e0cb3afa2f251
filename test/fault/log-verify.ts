import { resourceUsage } from 'node:process'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { openServer } from '../../src/adapter/postgres/open-server.ts'
import { verifyLog } from '../../src/audit/verify-log.ts'
import { logInFiles } from '../../src/host/log-in-files.ts'
import { pagedLog } from '../../src/host/paged-log.ts'

/** What a process that verified a log tells the one that started it. */
export type VerifiedMillion = {
  readonly entries: number
  readonly doubts: number
  readonly seconds: number
  /** The most this process ever had. */
  readonly megabytes: number
}

const [where = '', place = '', ...vkeys] = process.argv.slice(2)
const database = where === 'server' ? openServer({ url: place, pool: 2, prepares: true }) : null
const source = database ? pagedLog(postgresLogPages(database)) : logInFiles([place])
const began = performance.now()
const verdict = await verifyLog(
  { hash: nodeCrypto.hash, verify: nodeVerify, source, tell: () => {} },
  { origin: vkeys[0]?.split('+')[0] ?? '', vkeys, anchors: null },
)
const told: VerifiedMillion = {
  entries: verdict.entries,
  doubts: verdict.doubts.length,
  seconds: (performance.now() - began) / 1000,
  megabytes: resourceUsage().maxRSS / 1024,
}
process.send?.(told)
await database?.close()
process.disconnect?.()
