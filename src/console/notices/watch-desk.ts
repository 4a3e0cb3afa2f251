import type { LiveEventView } from '../../web/live-view.ts'
import type { PageLocale } from '../catalogue/locales.ts'
import { noticesCatalogue } from '../catalogue/notices/catalogue.ts'
import { lineNow, onNews, watchLine } from '../inbox/desk-news.ts'
import { inTurn } from '../inbox/in-turn.ts'
import { lookAtInbox } from '../inbox/inbox-calls.ts'
import { notNarrowed } from '../inbox/inbox-place.ts'
import { type NoticeBoard, openNoticeBoard, tellEnded } from './notice-board.ts'
import { type MyDesk, myDesk, noticesOf } from './notices-of.ts'
import { followScreen, isAnyOnScreen } from './on-screen.ts'

/** Held by the one window of a browser that notifies. */
const lock = 'sigilo.notices'
/** The most that a look asks for. */
const most = 200
/** How long a window that is told nothing leaves it to the others. Milliseconds. */
const standBack = 60_000

type WatchNeeds = { readonly staff: string; readonly locale: PageLocale }

/** Notifies of what happens to somebody's cases while no window of the console is on the screen. @returns ends it */
export function watchDesk({ staff, locale }: WatchNeeds): () => void {
  const over = new AbortController()
  const { signal } = over
  const board = openNoticeBoard({ words: noticesCatalogue[locale], locale })
  const leaveScreen = followScreen(board.clear)
  addEventListener('pagehide', board.clear, { signal })
  let later: ReturnType<typeof setTimeout> | undefined
  const takeTurn = () => {
    navigator.locks
      .request(lock, { signal }, () => notify(staff, board, signal))
      .then(() => {
        later = setTimeout(takeTurn, standBack)
      })
      .catch(() => undefined)
  }
  takeTurn()
  return () => {
    over.abort()
    clearTimeout(later)
    leaveScreen()
    board.clear()
  }
}

/** Says, while nobody looks, that the sign-in is over and nothing more comes. */
export function tellSignedOut(locale: PageLocale): void {
  if (document.visibilityState === 'hidden') tellEnded({ words: noticesCatalogue[locale], locale })
}

/** Until it is ended, or other windows are told what happens and this one is not. */
async function notify(staff: string, board: NoticeBoard, signal: AbortSignal): Promise<void> {
  let before: MyDesk | null = null
  let isLooking = false
  const look = async () => {
    isLooking = true
    const now = await lookAtMyDesk(staff)
    isLooking = false
    if (now === null || signal.aborted) return
    const news = before ? noticesOf(before, now) : []
    before = now
    board.sort(now)
    if (news.length > 0 && !(await isAnyOnScreen())) for (const notice of news) board.show(notice)
  }
  const fresh = inTurn(look)
  const hangUp = onNews((news) => {
    // While a look is on its way nobody knows whose a case is.
    const isOurs = ({ kind, case: number }: LiveEventView) =>
      kind === 'case' || (kind === 'line' && number !== null && (isLooking || before?.mine.has(number)))
    if (news === null || news.some(isOurs)) fresh.look()
  })
  fresh.look()
  await new Promise<void>((resolve) => {
    const stop = watchLine(() => {
      if (lineNow().line !== 'elsewhere') return
      stop()
      resolve()
    })
    signal.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
  hangUp()
  fresh.close()
  board.clear()
}

/** Null: the server is away; what is new then is told once it is back. */
async function lookAtMyDesk(staff: string): Promise<MyDesk | null> {
  const look = (filter: Parameters<typeof lookAtInbox>[0]['view']) =>
    lookAtInbox({ view: filter, words: null, from: 0, most })
  try {
    const [mine, unassigned] = await Promise.all([
      look({ ...notNarrowed, which: 'all', agent: staff, order: 'newest' }),
      look({ ...notNarrowed, which: 'unassigned' }),
    ])
    return myDesk(mine.rows, unassigned.rows)
  } catch {
    return null
  }
}
