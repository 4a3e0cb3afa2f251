import type { Shown } from './prompt-use.ts'
import type { SlotKind } from './slot-kind.ts'

type CommonPrompt = {
  readonly name: string
  readonly slots?: readonly string[]
  readonly kinds?: Readonly<Record<string, SlotKind>>
  readonly shown?: Shown
  readonly choices?: number
  readonly required?: boolean
}

/** What every text about data and consent may name: who is asking, and where the notice stands. */
export const noticeSlots: readonly string[] = ['controller', 'business', 'url', 'contact']

/** What texts about a case are given: its number, and when the department opens. */
export const caseKinds: Readonly<Record<string, SlotKind>> = { number: 'identifier', opens: 'moment' }

/** What the engine says itself, with the slots it gives. A flow may have its own words for any of them. */
export const commonPrompts: readonly CommonPrompt[] = [
  { name: 'notice', slots: noticeSlots },
  { name: 'privacy', slots: noticeSlots },
  { name: 'looks.none' },
  { name: 'looks.some', slots: ['times', 'looks'], kinds: { times: 'number', looks: 'words' } },
  {
    name: 'looks.one',
    slots: ['at', 'role', 'reason'],
    kinds: { at: 'moment', role: 'words', reason: 'words' },
  },
  { name: 'handoff.opened', slots: ['number'] },
  { name: 'handoff.already', slots: ['number'] },
  { name: 'handoff.outside_hours', slots: ['opens', 'number'] },
  { name: 'handoff.waiting', slots: ['number'] },
  { name: 'handoff.returned', slots: ['number'] },
  { name: 'handoff.closed', slots: ['number'] },
  { name: 'handoff.silence_warning', slots: ['number'], required: false },
  { name: 'handoff.closed_by_silence', slots: ['number'], required: false },
  { name: 'handoff.unknown_number', required: false },
  { name: 'handoff.back' },
  { name: 'menu', shown: 'body', slots: ['business'] },
  { name: 'not_understood', shown: 'body', slots: ['business'] },
  ...['yes', 'change', 'no'].map((name) => ({ name, shown: 'title', choices: 3 }) as const),
  ...['more', 'list_button'].map(
    (name) => ({ name, shown: name === 'more' ? 'row_title' : 'title' }) as const,
  ),
  ...['help', 'again', 'change_which', 'old_menu', 'loop', 'late', 'read_later', 'other_language'].map(
    (name) => ({
      name,
    }),
  ),
  { name: 'changed', required: false },
  { name: 'are_you_a_bot', slots: noticeSlots },
  ...['expired', 'survey.thanks'].map((name) => ({ name })),
  { name: 'survey.ask', slots: ['number'], required: false },
  ...[
    'voice',
    'audio',
    'image',
    'video',
    'sticker',
    'document',
    'location',
    'contacts',
    'order',
    'unsupported',
  ].map((kind) => ({ name: `unreadable.${kind}` })),
]
