import type { ResetKind } from './member.ts'

/** What somebody of the business is told by e-mail about a sign-in. */
export type NoticeKind = 'password-changed' | 'second-factor-changed' | 'recovery-code-used' | 'reset-started'

/** The languages of the console. */
export const mailLocales = ['pt-BR', 'it', 'es', 'en'] as const
export type MailLocale = (typeof mailLocales)[number]

export type MailText = { readonly subject: string; readonly text: string }

/** Plain text: no secret but the link itself, no customer, no name. `time` is written for people, with its zone. */
export type MailWords = {
  readonly link: (what: ResetKind, link: string, until: string) => MailText
  /** To whoever's sign-in it is. */
  readonly notice: (kind: NoticeKind, time: string) => MailText
  /** To the other admins: `place` is the entry's place in the log, `#1,234`. */
  readonly colleague: (place: string, time: string, log: string) => MailText
}
