import { alertMail } from '../adapter/alert/mail.ts'
import { signedWebhook } from '../adapter/alert/signed-webhook.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { isLoopback } from '../loopback.ts'
import type { Config } from './config.ts'
import { guardedAsUsual } from './fetch-guarded.ts'
import type { Storage } from './open-storage.ts'
import { tellAlerts } from './tell-alerts.ts'

type Needs = {
  readonly storage: Pick<Storage, 'readLog' | 'alertTold' | 'staff'>
  readonly clock: Clock
  readonly log: Log
  /** Where people reach the console. */
  readonly address: () => string
}

/** Tells alerts of a running server to whoever the settings name. */
export function openAlerts({ storage, clock, log, address }: Needs, { alerts }: Pick<Config, 'alerts'>) {
  const { webhook, mail } = alerts
  return tellAlerts({
    readLog: storage.readLog,
    told: storage.alertTold,
    receivers: {
      webhook: webhook && signedWebhook({ fetch: fetchOf(webhook.url), crypto: nodeCrypto, clock }, webhook),
      mail: mail && alertMail(mail),
    },
    rolesOf: async (staff) => (await storage.staff.find(staff))?.roles ?? [],
    link: () => `${address()}/access-log`,
    hash: nodeCrypto.hash,
    clock,
    log,
  })
}

/** To that one host alone. */
function fetchOf(url: string): typeof globalThis.fetch {
  const { host, hostname, origin } = new URL(url)
  return isLoopback(hostname) ? guardedAsUsual([], [origin]) : guardedAsUsual([host], [])
}
