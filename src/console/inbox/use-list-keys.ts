import type { InboxRow, SavedViewShown } from '../../web/inbox-view.ts'
import { go } from '../router.ts'
import { mostAtOnce } from './bulk-bar.tsx'
import type { DeskHandlers } from './desk-keys.ts'
import { inboxAddress, whichLists } from './inbox-place.ts'
import type { Cursor } from './use-cursor.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import type { Inbox } from './use-inbox.ts'
import type { Selection } from './use-selection.ts'
import type { WholeDesk } from './use-whole-desk.ts'

type KeyNeeds = {
  readonly cursor: Cursor
  readonly inbox: Inbox
  readonly selection: Selection
  readonly open: (row: InboxRow) => void
  readonly whole: WholeDesk
  /** One's own lists, behind those that everybody has. */
  readonly saved: readonly SavedViewShown[]
}

const listActs = ['list-1', 'list-2', 'list-3', 'list-4', 'list-5', 'list-6'] as const
const ownActs = ['list-7', 'list-8', 'list-9'] as const

/** The keys of the page and its list. */
export function useListKeys({ cursor, inbox, selection, open, whole, saved }: KeyNeeds): void {
  const { row } = cursor
  const toList = Object.fromEntries(
    listActs.map((act, at) => [act, () => go(inboxAddress(whichLists[at] ?? 'mine', null))]),
  )
  const toOwn = Object.fromEntries(
    saved
      .slice(0, ownActs.length)
      .map(({ id, filter }, at) => [ownActs[at], () => go(inboxAddress(filter.which, null, id))]),
  )
  const ofRow: DeskHandlers = row
    ? {
        open: () => open(row),
        select: () => selection.select(row, !selection.cases.has(row.case)),
        'select-all': () =>
          selection.cases.size > 0
            ? selection.clear()
            : selection.selectAll([...inbox.rows.values()].slice(0, mostAtOnce)),
      }
    : {}
  const ofSelected: DeskHandlers =
    selection.cases.size > 0
      ? {
          assign: () => whole.ask('assign'),
          tag: () => whole.ask('tag'),
          close: () => whole.ask('close'),
        }
      : {}
  useDeskKeys({
    ...toList,
    ...toOwn,
    ...ofRow,
    ...ofSelected,
    help: () => whole.ask('keys'),
    next: whole.next,
    status: whole.turnStatus,
    filters: whole.turnFilters,
    view: () => whole.ask('view'),
    down: () => cursor.move(1),
    up: () => cursor.move(-1),
  })
}
