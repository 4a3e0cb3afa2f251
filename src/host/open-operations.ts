import type { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import type { AccessVariables } from '../web/allow.ts'
import { operations } from '../web/operations.ts'
import type { Platform } from './compose.ts'
import type { Config } from './config.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { recordAccess } from './record-access.ts'
import { serveOperations } from './serve-operations.ts'
import type { Verified } from './verify-steadily.ts'
import type { ChannelWatch } from './watch-channel.ts'

type Needs = {
  readonly storage: Storage
  readonly clock: Clock
  readonly door: SignInOpened
  readonly platform: Pick<Platform, 'needs' | 'writeAsAgent'>
  readonly channelWatch: Pick<ChannelWatch, 'ask'>
  readonly isLogBehind: () => boolean
  readonly isLogDoubted: () => boolean
  readonly verified: () => Verified | null
}

/** The Operations page of a running server. */
export function openOperations(needs: Needs, { whatsapp }: Pick<Config, 'whatsapp'>): Hono<AccessVariables> {
  const { storage, clock, door, platform, channelWatch, verified } = needs
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  const { signedIn, glance, circumstances } = door
  const { channelBook, queueAges, unfinished, deployments, readLog, isReady, databaseTime } = storage
  return operations(
    { signedIn, glance, circumstances, record },
    serveOperations({
      ...{ channelBook, queueAges, unfinished, deployments, readLog, isReady, databaseTime, clock },
      ...{ isSimulated: whatsapp === null, isLogBehind: needs.isLogBehind, isLogDoubted: needs.isLogDoubted },
      verifiedAt: () => verified()?.at ?? null,
      bots: platform.needs.bots,
      write: platform.writeAsAgent,
      askChannel: channelWatch.ask,
      crypto: nodeCrypto,
    }),
  )
}
