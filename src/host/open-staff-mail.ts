import { mailSender } from '../adapter/alert/mail-sender.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Config } from './config.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { tellStaff } from './tell-staff.ts'

type Needs = {
  readonly storage: Pick<Storage, 'readLog' | 'alertTold'>
  readonly clock: Clock
  readonly log: Log
  readonly door: Pick<SignInOpened, 'parts' | 'house'>
  /** Where people reach the console. */
  readonly address: () => string
}

/** Tells people of a running server what became of their sign-in, where the settings name a mail server. */
export const openStaffMail = (
  { storage, clock, log, door, address }: Needs,
  { alerts }: Pick<Config, 'alerts'>,
) =>
  tellStaff({
    readLog: storage.readLog,
    told: storage.alertTold,
    send: alerts.mail && mailSender(alerts.mail),
    parts: door.parts,
    house: door.house,
    address,
    hash: nodeCrypto.hash,
    clock,
    log,
  })
