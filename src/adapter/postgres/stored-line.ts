import type { MaskedLine } from '../../handoff/conversations.ts'
import { readInstant, readWords, type StoredWords } from './columns.ts'

/** A line of a talk as a query for people of the business gives it. */
export type StoredLine = Omit<MaskedLine, 'at' | 'words' | 'reply' | 'sent'> & {
  readonly at: string
  readonly words: string | null
  readonly reply: string | null
  /** Where it is asked for. */
  readonly sent?: string | null
}

export const readLine = ({ n, side, kind, at, words, reply, warning, sent }: StoredLine): MaskedLine => ({
  n,
  side,
  kind,
  at: readInstant(at),
  words: words === null ? null : readWords(JSON.parse(words) as StoredWords),
  reply: reply === null ? null : JSON.parse(reply),
  warning,
  sent: sent ? JSON.parse(sent) : null,
})
