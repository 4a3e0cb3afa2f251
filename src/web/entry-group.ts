import type { AuditKind } from '../audit/entry.ts'
import { type EntryGroup, entryGroups } from './access-log-view.ts'

/** What people look for together. A new kind does not compile until it has its group. */
export const groupOf: Readonly<Record<AuditKind, EntryGroup>> = {
  revealed: 'words',
  'reveal-refused': 'words',
  'approval-asked': 'words',
  'approval-given': 'words',
  'approval-refused': 'words',
  'glass-broken': 'words',
  'glass-reviewed': 'words',
  exported: 'words',
  'words-masked': 'words',
  'person-flagged': 'words',
  'incident-opened': 'words',
  'incident-closed': 'words',
  looked: 'looks',
  'access-denied': 'looks',
  'case-opened': 'cases',
  'case-returned': 'cases',
  'case-closed': 'cases',
  'case-reopened': 'cases',
  'staff-invited': 'staff',
  'staff-changed': 'staff',
  'staff-joined': 'staff',
  'staff-disabled': 'staff',
  'staff-enabled': 'staff',
  'staff-trained': 'staff',
  'department-changed': 'staff',
  'bot-deployed': 'staff',
  'bot-rolled-back': 'staff',
  'deploy-approved': 'staff',
  'signed-in': 'sign-ins',
  'sign-in-refused': 'sign-ins',
  'session-ended': 'sign-ins',
  'stepped-up': 'sign-ins',
  'password-changed': 'sign-ins',
  'second-factor-changed': 'sign-ins',
  'recovery-code-used': 'sign-ins',
  'reset-started': 'sign-ins',
  'notice-shown': 'consent',
  consent: 'consent',
  withdrawal: 'consent',
  'alert-raised': 'watch',
  'alert-settled': 'watch',
  'week-reviewed': 'watch',
  'log-key-changed': 'watch',
  'message-taken': 'machine',
  'reply-committed': 'machine',
  'notification-claimed': 'machine',
  'notification-refused': 'machine',
  'send-unknown': 'machine',
  'send-settled': 'machine',
  'reply-repeated': 'machine',
  'dead-letter': 'machine',
  'key-destroyed': 'machine',
}

/** Kinds of these groups; of none: all but the machine's own steps. */
export const kindsOf = (groups: readonly EntryGroup[]): readonly AuditKind[] => {
  const asked = groups.length > 0 ? groups : entryGroups.filter((group) => group !== 'machine')
  return (Object.keys(groupOf) as AuditKind[]).filter((kind) => asked.includes(groupOf[kind]))
}
