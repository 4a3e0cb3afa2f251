import { RawText } from '../message/raw-text.ts'
import { type CloseNeeds, closeIncident } from '../turn/close-incident.ts'
import type { IncidentOfCase, Incidents } from '../turn/incidents.ts'
import { type ReportNeeds, reportPhishing } from '../turn/report-phishing.ts'
import { unnamed } from '../web/allow.ts'
import type { FindConversation } from '../web/conversations.ts'
import type { StaffName } from '../web/inbox-view.ts'
import type { IncidentDesk } from '../web/incidents.ts'
import type { IncidentsView, IncidentView } from '../web/incidents-view.ts'
import { actorOf } from './actor-of.ts'
import type { Colleagues } from './colleagues-shown.ts'

export type ReportsNeeds = ReportNeeds &
  CloseNeeds & {
    readonly find: FindConversation
    readonly incidents: Incidents
    readonly colleagues: Colleagues
  }

/** As many as somebody reads on one page. */
const most = 50

/** An incident outlives its talk: of one that is gone nobody knows more than that. */
const ofNoTalk = {
  facts: { department: null, claimedBy: null, isHealth: false, askedBy: null },
  named: unnamed,
} as const

/** What people of the business report of talks they may read, and what the privacy officer makes of it. */
export const serveReports = (needs: ReportsNeeds): IncidentDesk => ({
  find: needs.find,
  findIncident: async (number) => {
    const incident = await needs.incidents.find(number)
    return incident && ((await needs.find({ talk: incident.talk })) ?? ofNoTalk)
  },
  phishing: (access, { talk, line, note }) =>
    reportPhishing(needs, { talk, line, note: raw(note), by: actorOf(access) }),
  page: (isOpen, after) => pageOf(needs, { isOpen, after, most }),
  close: async (access, number, { outcome, note }) => {
    const closing = { outcome, note: raw(note), by: actorOf(access) }
    const closed = await closeIncident(needs, number, closing)
    const incident = await needs.incidents.find(number)
    if (!incident) return null
    return { isNew: closed === 'closed', incident: viewOf(incident, await needs.colleagues.named()) }
  },
})

const raw = (note: string | null): RawText | null => (note === null ? null : new RawText(note))

async function pageOf(
  { incidents, colleagues, clock }: ReportsNeeds,
  asked: Parameters<Incidents['page']>[0],
): Promise<IncidentsView> {
  const [page, named] = await Promise.all([incidents.page(asked), colleagues.named()])
  return { ...page, at: clock.now(), incidents: page.incidents.map((one) => viewOf(one, named)) }
}

function viewOf(incident: IncidentOfCase, named: (staff: string) => StaffName): IncidentView {
  const { number, kind, line, places, talk, openedAt, openedBy, note, closing, closingNote } = incident
  return {
    ...{ incident: number, kind, line, places, talk, case: incident.case, openedAt },
    openedBy: named(openedBy.id),
    note: note?.text ?? null,
    closed: closing && {
      ...{ at: closing.at, by: named(closing.by.id), outcome: closing.outcome },
      note: closingNote?.text ?? null,
    },
  }
}
