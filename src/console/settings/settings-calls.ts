import type { SettingsView } from '../../web/settings-view.ts'
import type {
  AuthenticatorView,
  PasswordChange,
  RecoveryCodesView,
  SessionsView,
} from '../../web/sign-in-view.ts'
import type {
  EnrolmentLink,
  StaffChanged,
  StaffInvited,
  StaffListView,
  StaffReset,
} from '../../web/staff-view.ts'
import { ask, request } from '../ask-server.ts'

export const lookAtSettings = (): Promise<SettingsView> => ask('/api/settings')
export const lookAtStaff = (): Promise<StaffListView> => ask('/api/staff')

const staffPath = (staff: string) => `/api/staff/${encodeURIComponent(staff)}`

export const invite = (invited: StaffInvited): Promise<EnrolmentLink> => ask('/api/staff', invited)
export const inviteAgain = (staff: string): Promise<EnrolmentLink> =>
  ask(`${staffPath(staff)}/invitation`, {})
export const changeRights = (staff: string, changed: StaffChanged): Promise<void> =>
  request('PUT', `${staffPath(staff)}/roles`, changed)
export const noteTraining = (staff: string, at: number): Promise<void> =>
  ask(`${staffPath(staff)}/trained`, { at })
export const disable = (staff: string): Promise<void> => ask(`${staffPath(staff)}/disabled`, {})
export const enable = (staff: string): Promise<void> => ask(`${staffPath(staff)}/enabled`, {})
export const reset = (staff: string, what: StaffReset['what']): Promise<EnrolmentLink> =>
  ask(`${staffPath(staff)}/reset`, { what })

/** Of a colleague, or one's own. */
const sessionsPath = (staff: string | null) => `${staff === null ? '/api/me' : staffPath(staff)}/sessions`
export const lookAtSessions = (staff: string | null): Promise<SessionsView> => ask(sessionsPath(staff))
export const endSession = (staff: string | null, session: string): Promise<void> =>
  request('DELETE', `${sessionsPath(staff)}/${encodeURIComponent(session)}`)

export const changePassword = (change: PasswordChange): Promise<void> => ask('/api/me/password', change)
export const renewCodes = (): Promise<RecoveryCodesView> => ask('/api/me/recovery-codes', {})
export const beginApp = (): Promise<AuthenticatorView> => ask('/api/me/authenticator', {})
export const finishApp = (code: string): Promise<RecoveryCodesView> =>
  ask('/api/me/authenticator/finish', { code })
