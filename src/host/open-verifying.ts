import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Config } from './config.ts'
import { type Anchors, loadAnchors } from './load-anchors.ts'
import type { Storage } from './open-storage.ts'
import { verifySteadily } from './verify-steadily.ts'

type Needs = {
  readonly storage: Pick<Storage, 'logPages' | 'readLog'>
  readonly auditLog: AuditLog
  readonly logKeys: LogKeys
  readonly clock: Clock
  readonly log: Log
}

type Anchored = Pick<Config, 'anchorFile' | 'witnessUrl'>

/** Verifies the log of a running server, with the anchors its settings name. */
export const openVerifying = ({ storage, auditLog, logKeys, clock, log }: Needs, config: Anchored) =>
  verifySteadily({
    ...{ pages: storage.logPages, readLog: storage.readLog, auditLog, keys: logKeys, clock, log },
    ...{ hash: nodeCrypto.hash, verify: nodeVerify },
    anchors: () => ownAnchors(config),
  })

/**
 * The anchors of a deployment; null where it has none, or has not written the first yet.
 * @throws Fault `NOT_FOUND`, `BAD_CONFIG` where a witness does not answer
 */
async function ownAnchors({ anchorFile, witnessUrl }: Anchored): Promise<Anchors | null> {
  const file = anchorFile === null ? null : await loadAnchors([anchorFile]).catch(() => null)
  const witness = witnessUrl === null ? null : await loadAnchors([witnessUrl])
  const all = [file, witness].filter((one) => one !== null)
  const checkpoints = all.flatMap((one) => one.checkpoints)
  if (checkpoints.length === 0) return null
  return { checkpoints, broken: all.reduce((sum, { broken }) => sum + broken, 0) }
}
