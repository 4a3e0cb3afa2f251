import type { LineView } from '../../web/conversations-view.ts'
import type { DeskCaseView, Happening, NoteView } from '../../web/inbox-view.ts'
import type { Pending } from './use-pending.ts'

/** Everything that is seen of a talk, in the order it happened. */
export type Moment = { readonly key: string; readonly at: number } & (
  | { readonly kind: 'line'; readonly line: LineView }
  | { readonly kind: 'note'; readonly note: NoteView }
  | { readonly kind: 'happening'; readonly happening: Happening }
  | { readonly kind: 'pending'; readonly pending: Pending }
)

/** What is seen in the talk anyway, as a line of it. */
const said: readonly string[] = ['answered', 'customer-wrote']

/** Lines, notes and what happened as one; what is still on its way stands last. */
export function timelineOf(
  lines: readonly LineView[],
  { notes, history }: Pick<DeskCaseView, 'notes' | 'history'>,
  pending: readonly Pending[],
): readonly Moment[] {
  const moments: readonly Moment[] = [
    ...lines.map((line) => ({ key: `line ${line.n}`, at: line.at, kind: 'line' as const, line })),
    ...notes.map((note) => ({ key: `note ${note.id}`, at: note.at, kind: 'note' as const, note })),
    ...history
      .filter(({ what }) => !said.includes(what))
      .map((happening, n) => ({
        key: `happening ${n} ${happening.at}`,
        at: happening.at,
        kind: 'happening' as const,
        happening,
      })),
  ]
  return [
    ...moments.toSorted((one, other) => one.at - other.at),
    ...pending.map((one) => ({
      key: `pending ${one.id}`,
      at: one.at,
      kind: 'pending' as const,
      pending: one,
    })),
  ]
}
