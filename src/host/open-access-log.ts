import type { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Clock } from '../clock.ts'
import { listColleagues } from '../sign-in/colleagues.ts'
import { accessLog } from '../web/access-log.ts'
import type { AccessVariables } from '../web/allow.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { recordAccess } from './record-access.ts'
import { serveAccessLog } from './serve-access-log.ts'
import type { Verified } from './verify-steadily.ts'

type Needs = {
  readonly storage: Storage
  readonly auditLog: AuditLog
  readonly clock: Clock
  readonly library: BotLibrary
  readonly door: SignInOpened
  readonly verified: () => Verified | null
}

/** The Access log page of a running server. */
export function openAccessLog(
  { storage, auditLog, clock, library, door, verified }: Needs,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): Hono<AccessVariables> {
  const { signedIn, circumstances } = door
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  const desk = serveAccessLog({
    ...{ reviewLog: storage.reviewLog, readLog: storage.readLog },
    ...{ logPages: storage.logPages, logAnchors: storage.logAnchors, auditLog, record },
    people: async () => (await listColleagues(door.parts)).map(({ staff, name }) => ({ staff, name })),
    departments: () => [...library.current().business.departments.keys()],
    timeZone: () => library.current().business.timezone,
    hash: nodeCrypto.hash,
    verified,
    clock,
  })
  const publicOrigin = publicUrl === null ? null : new URL(publicUrl).origin
  return accessLog(desk, { publicOrigin, signedIn, circumstances, record })
}
