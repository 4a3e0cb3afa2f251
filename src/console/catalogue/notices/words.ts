import type { NoticeProblem } from '../../notices/notice-switch.ts'
import type { NoticeKind } from '../../notices/notices-of.ts'

type Explained = { readonly title: string; readonly about: string }

/** The words of notifications: what they say, and the switch. */
export type NoticesWords = {
  readonly notifications: string
  readonly turnOn: string
  readonly turnOff: string
  readonly said: Readonly<Record<'on' | 'off', string>>
  readonly title: (number: string) => string
  readonly about: Readonly<Record<NoticeKind, (department: string) => string>>
  /** The sign-in is over, and with it the notifications. */
  readonly ended: string
  readonly problems: Readonly<Record<NoticeProblem, Explained>>
  readonly understood: string
}
