import { RawText } from '../message/raw-text.ts'
import { type ReportNeeds, reportPhishing } from '../turn/report-phishing.ts'
import type { FindConversation } from '../web/conversations.ts'
import type { IncidentDesk } from '../web/incidents.ts'
import { actorOf } from './actor-of.ts'

export type ReportsNeeds = ReportNeeds & { readonly find: FindConversation }

/** What people of the business report of talks they may read. */
export const serveReports = (needs: ReportsNeeds): IncidentDesk => ({
  find: needs.find,
  phishing: (access, { talk, line, note }) =>
    reportPhishing(needs, {
      talk,
      line,
      note: note === null ? null : new RawText(note),
      by: actorOf(access),
    }),
})
