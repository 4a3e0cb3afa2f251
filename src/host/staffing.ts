import type { AuditActor } from '../audit/entry.ts'
import { disable, endColleagueSession, sessionsOfColleague } from '../sign-in/colleagues.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { Staffing } from './watch-steadily.ts'

const watch: AuditActor = { role: 'system', id: 'watch' }

/** What the watch does about somebody: their sign-ins end, or nobody signs in as them until an admin says so. */
export const staffingOf = (parts: SignInParts): Staffing => ({
  endSessions: async (staff) => {
    for (const { name } of await sessionsOfColleague(parts, staff))
      await endColleagueSession(parts, watch, { staff, session: name })
  },
  freeze: (staff) => disable(parts, watch, staff),
})
