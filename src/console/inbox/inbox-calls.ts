import type {
  Acted,
  BulkAsked,
  BulkDone,
  ColleaguesView,
  DeskMe,
  DeskStatus,
  InboxAsked,
  InboxView,
} from '../../web/inbox-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtInbox = (asked: InboxAsked): Promise<InboxView> => ask('/api/inbox', asked)
export const takeNext = (department: string | null): Promise<{ readonly case: Acted['case'] | null }> =>
  ask('/api/inbox/next', { department })
export const actOnMany = (asked: BulkAsked): Promise<BulkDone> => ask('/api/cases/bulk', asked)
export const lookAtDeskMe = (): Promise<DeskMe> => ask('/api/desk/me')
export const becomeStatus = (status: DeskStatus): Promise<DeskMe> => ask('/api/desk/me', { status })
export const lookAtColleagues = (): Promise<ColleaguesView> => ask('/api/desk/colleagues')
