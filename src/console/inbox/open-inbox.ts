import type { InboxAsked, InboxFilter, InboxRow, InboxView } from '../../web/inbox-view.ts'
import { Gone, Refused } from '../ask-server.ts'
import { knownRows } from './known-rows.ts'
import { pageRows } from './row-window.ts'

/** A list as far as it is known; rows stay on the screen while the server is away. */
export type InboxShown = {
  readonly line: 'opening' | 'live' | 'reconnecting'
  /** Why nothing is shown; null: something is, or is on its way. */
  readonly error: unknown
  readonly view: Omit<InboxView, 'rows'> | null
  /** By their place in the list; what was not asked for yet is not there. */
  readonly rows: ReadonlyMap<number, InboxRow>
}

export const opening: InboxShown = { line: 'opening', error: null, view: null, rows: new Map() }

export type OpenInbox = {
  /** Which pages of rows are looked at now. */
  readonly want: (pages: readonly number[]) => void
  /** Something may have changed: looks again at what is on the screen. */
  readonly look: () => Promise<void>
  readonly close: () => void
}

type InboxNeeds = {
  readonly filter: InboxFilter
  /** What is searched for; null: nothing. */
  readonly words: string | null
  /** @throws Refused, Gone */
  readonly ask: (asked: InboxAsked) => Promise<InboxView>
  readonly show: (shown: InboxShown) => void
}

/** How soon an absent server is asked again. Milliseconds. */
const retryAfter = 2000

/** Keeps what is on the screen of a list fresh, a page of rows at a time and one question at a time. */
export function openInbox({ filter, words, ask, show }: InboxNeeds): OpenInbox {
  const known = knownRows()
  let wanted: readonly number[] = [0]
  let shown = opening
  let isLooking = false
  let isClosed = false
  let retrying: ReturnType<typeof setTimeout> | undefined

  const tell = (change: Partial<InboxShown>) => {
    shown = { ...shown, ...change }
    show(shown)
  }

  async function look(): Promise<void> {
    if (isLooking || isClosed) return
    isLooking = true
    clearTimeout(retrying)
    const due = () => (isClosed ? undefined : wanted.find(known.isDue))
    try {
      for (let page = due(); page !== undefined; page = due()) await lookAt(page)
    } catch (error) {
      if (!isClosed) lose(error)
    }
    isLooking = false
  }

  async function lookAt(page: number): Promise<void> {
    known.trust(page)
    const { rows, ...view } = await ask({ view: filter, words, from: page * pageRows, most: pageRows })
    if (isClosed) return
    const last = known.learn(page, rows, view.total)
    wanted = [...new Set(wanted.map((one) => Math.min(one, last)))]
    tell({ line: 'live', error: null, view, rows: known.placed() })
  }

  function lose(error: unknown): void {
    known.doubt(wanted)
    const isNo = error instanceof Gone || (error instanceof Refused && error.status < 500)
    const isNeverHere = isNo || shown.view === null
    tell(isNeverHere ? { ...opening, error } : { line: 'reconnecting' })
    if (!isNeverHere) retrying = setTimeout(look, retryAfter)
  }

  void look()
  return {
    want: (next) => {
      wanted = next
      void look()
    },
    look: () => {
      known.doubt()
      return look()
    },
    close: () => {
      isClosed = true
      clearTimeout(retrying)
    },
  }
}
