/** To whom alerts go, and notes once a day: each is told on its own, so that one that fails holds up no other. */
export const alertStreams = ['webhook', 'webhook-digest', 'mail', 'mail-digest'] as const
export type AlertStream = (typeof alertStreams)[number]
