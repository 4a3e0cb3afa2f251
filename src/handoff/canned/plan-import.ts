import type { CannedReply } from './canned-reply.ts'
import type { SheetRow } from './read-sheet.ts'
import {
  type KnownPlaces,
  mistake,
  mistakesIn,
  type ReplyMistake,
  type WrittenReply,
} from './written-reply.ts'

/** What a sheet would do, row by row; nothing of it is done while one row has a mistake. */
export type PlannedRow = {
  readonly line: number
  readonly code: string
  readonly becomes: 'created' | 'changed' | 'same' | 'refused'
  readonly mistakes: readonly ReplyMistake[]
  readonly written: WrittenReply | null
}

/** What every row would come to, as far as its letters say. */
export function planImport(
  rows: readonly SheetRow[],
  known: KnownPlaces,
  kept: readonly CannedReply[],
): readonly PlannedRow[] {
  const firstLines = new Map<string, number>()
  return rows.map(({ line, written, mistakes }) => {
    if (!written) return { line, code: '', becomes: 'refused', mistakes, written }
    const first = firstLines.get(written.code)
    if (first === undefined) firstLines.set(written.code, line)
    const all = [
      ...mistakes,
      ...mistakesIn(written, known),
      ...(first === undefined ? [] : mistake('same-code', null, String(first))),
    ]
    const before = kept.find(({ code }) => code === written.code)
    const becomes =
      all.length > 0 ? 'refused' : before ? (isSame(before, written) ? 'same' : 'changed') : 'created'
    return { line, code: written.code, becomes, mistakes: all, written }
  })
}

function isSame({ department, texts }: CannedReply, written: WrittenReply): boolean {
  const before = Object.entries(texts)
  return (
    (department ?? '') === written.department &&
    before.length === Object.keys(written.texts).length &&
    before.every(([locale, { text }]) => written.texts[locale] === text)
  )
}
