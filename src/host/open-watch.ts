import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { Clock } from '../clock.ts'
import type { Business } from '../flow/bot.ts'
import { type IsHoliday, loadHolidays } from '../handoff/holidays.ts'
import type { Log } from '../log.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Storage } from './open-storage.ts'
import { staffingOf } from './staffing.ts'
import { watchSteadily } from './watch-steadily.ts'

type Needs = {
  readonly storage: Pick<Storage, 'readLog'>
  readonly auditLog: AuditLog
  readonly clock: Clock
  readonly log: Log
  readonly library: BotLibrary
  readonly staff: SignInParts
}

/** The watch of a running server, by the wall clock and the holidays of the version that is live at the start. */
export async function openWatching({ storage, auditLog, clock, log, library, staff }: Needs) {
  const { business } = library.current()
  return watchSteadily({
    readLog: storage.readLog,
    auditLog,
    hash: nodeCrypto.hash,
    clock,
    log,
    staffing: staffingOf(staff),
    timeZone: business.timezone,
    isHoliday: await holidaysOfAll(business),
  })
}

/** A holiday of the business is one of every department that has any. */
async function holidaysOfAll({ departments }: Business): Promise<IsHoliday> {
  const named = [...departments.values()].flatMap(({ holidays }) =>
    holidays === null ? [] : [[holidays].flat()],
  )
  const calendars = await Promise.all(named.map(loadHolidays))
  const known = calendars.filter((one) => typeof one === 'function')
  return (day) => known.length > 0 && known.every((isHoliday) => isHoliday(day))
}
