/**
 * To whom alerts go, and notes once a day; and people what became of their own sign-in. Each is told on its own, so that
 * one that fails holds up no other.
 */
export const alertStreams = ['webhook', 'webhook-digest', 'mail', 'mail-digest', 'staff-mail'] as const
export type AlertStream = (typeof alertStreams)[number]
