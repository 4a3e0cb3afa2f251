import type {
  Acted,
  BulkAsked,
  BulkDone,
  ColleaguesView,
  DeskMe,
  DeskStatus,
  InboxAsked,
  InboxView,
  SavedViewsView,
  ViewSaved,
} from '../../web/inbox-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtInbox = (asked: InboxAsked): Promise<InboxView> => ask('/api/inbox', asked)
export const takeNext = (department: string | null): Promise<{ readonly case: Acted['case'] | null }> =>
  ask('/api/inbox/next', { department })
export const actOnMany = (asked: BulkAsked): Promise<BulkDone> => ask('/api/cases/bulk', asked)
export const lookAtDeskMe = (): Promise<DeskMe> => ask('/api/desk/me')
export const becomeStatus = (status: DeskStatus): Promise<DeskMe> => ask('/api/desk/me', { status })
export const lookAtColleagues = (): Promise<ColleaguesView> => ask('/api/desk/colleagues')
export const lookAtViews = (): Promise<SavedViewsView> => ask('/api/views')
export const saveView = (saved: ViewSaved): Promise<SavedViewsView> => ask('/api/views/save', saved)
export const removeView = (id: string): Promise<SavedViewsView> => ask('/api/views/remove', { id })
