import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { InboxRow as Row } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { InboxRow } from './inbox-row.tsx'
import { pagesAround, rowsIn, topToShow } from './row-window.ts'
import type { Cursor } from './use-cursor.ts'
import type { Inbox } from './use-inbox.ts'
import { useKeptPlace } from './use-kept-place.ts'

/** As `.inbox-row` in the style: every row has the same height. By the size of the page's letters. */
const rowHeight = 4.75

const letter = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

type ListNeeds = {
  readonly inbox: Inbox
  readonly cursor: Cursor
  readonly now: number
  readonly me: string
  readonly openCase: string | null
  readonly selected: ReadonlyMap<string, Row>
  readonly addressOf: (row: Row) => string
  readonly open: (row: Row) => void
  readonly select: (row: Row, isSelected: boolean) => void
}

/** All cases of a list, however many: only those near the screen are in the document. */
export function CaseList({ inbox, cursor, ...needs }: ListNeeds) {
  const { list } = useWords(inboxCatalogue)
  const { rows, view, want } = inbox
  const scroller = useRef<HTMLDivElement>(null)
  const [height] = useState(() => rowHeight * letter())
  const total = view?.total ?? 0
  const { top, tall } = useScrolled(scroller)
  useKeptPlace(scroller, rows, height)
  const { first, end } = rowsIn({ top, height: tall, rowHeight: height, total })
  const pages = pagesAround({ first, end }, total).join(' ')
  useEffect(() => want(pages.split(' ').map(Number)), [pages, want])
  useReached(scroller, cursor, { height, total })
  const shown = Array.from({ length: end - first }, (_, at) => first + at)
  // The row that has the focus stays, also when it is scrolled away: its focus would be lost with it.
  if (cursor.at < total && (cursor.at < first || cursor.at >= end)) shown.push(cursor.at)
  const seen = new Set<string>()
  return (
    <div className="inbox-scroller" ref={scroller} tabIndex={-1}>
      <ol
        className="inbox-rows"
        aria-label={list.title}
        style={{ height: total * height }}
        onKeyDown={(event) => moveByArrows(event, cursor)}
      >
        {shown.map((at) => {
          const row = rows.get(at)
          if (!row)
            return <li key={at} className="inbox-row" style={{ transform: `translateY(${at * height}px)` }} />
          // Pages of rows may be of different moments, and a case on both.
          const key = seen.has(row.case) ? `${row.case} ${at}` : row.case
          seen.add(row.case)
          return (
            <InboxRow
              key={key}
              row={row}
              at={at}
              top={at * height}
              total={total}
              now={needs.now}
              me={needs.me}
              address={needs.addressOf(row)}
              isOpen={row.case === needs.openCase}
              isReached={at === Math.min(cursor.at, total - 1)}
              isSelected={needs.selected.has(row.case)}
              open={needs.open}
              reach={cursor.reach}
              select={needs.select}
            />
          )
        })}
      </ol>
    </div>
  )
}

const leap = 10

function moveByArrows(event: KeyboardEvent, cursor: Cursor): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const by: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: leap,
    PageUp: -leap,
    Home: -cursor.total,
    End: cursor.total,
  }
  const step = by[event.key]
  if (step === undefined) return
  event.preventDefault()
  cursor.move(step)
}

/** How far a list is scrolled, and how much of it is seen. */
function useScrolled(scroller: { readonly current: HTMLElement | null }) {
  const [scrolled, setScrolled] = useState({ top: 0, tall: 800 })
  useLayoutEffect(() => {
    const at = scroller.current
    if (!at) return
    const look = () => setScrolled({ top: at.scrollTop, tall: at.clientHeight })
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(at)
    at.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      at.removeEventListener('scroll', look)
    }
  }, [scroller])
  return scrolled
}

type Size = { readonly height: number; readonly total: number }

/** A row that was gone to by a key is brought into view and gets the focus. */
function useReached(
  scroller: { readonly current: HTMLElement | null },
  cursor: Cursor,
  { height }: Size,
): void {
  const { at, moves } = cursor
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move that counts
  useEffect(() => {
    const list = scroller.current
    if (!list || moves === 0) return
    list.scrollTop = topToShow(at, { top: list.scrollTop, height: list.clientHeight, rowHeight: height })
    list.querySelector<HTMLElement>(`[data-at="${at}"] .row-link`)?.focus({ preventScroll: true })
  }, [moves])
}
