import type { LiveEventView } from '../../web/live-view.ts'
import type { LiveState } from '../live.ts'
import { listenLive } from '../share-live.ts'

/** What happened; null: anything may have. */
export type News = readonly LiveEventView[] | null

type Listener = (news: News) => void

/** How often a page asks anew while nothing is told to it. Milliseconds. */
const askEvery = 5_000

const listeners = new Set<Listener>()
const watchers = new Set<() => void>()
let line: LiveState = { line: 'opening' }
let hangUp: (() => void) | null = null
let asking: ReturnType<typeof setInterval> | undefined

/** Somebody here did something: whatever is shown of the desk is looked at again. */
export const tellNews = (): void => tell(null)

/** Calls when something at the desk may have changed; one line serves the whole page. @returns ends it */
export function onNews(listener: Listener): () => void {
  listeners.add(listener)
  hangUp ??= begin()
  return () => {
    listeners.delete(listener)
    // Another part of the page may be about to listen.
    setTimeout(() => listeners.size === 0 && end())
  }
}

/** How the line stands, for whoever shows it. @returns ends it */
export function watchLine(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
export const lineNow = (): LiveState => line

function begin(): () => void {
  const hangUp = listenLive({
    changed: tell,
    reload: () => tell(null),
    show: (state) => {
      line = state
      for (const watcher of watchers) watcher()
    },
  })
  asking = setInterval(() => {
    if (line.line !== 'live' && document.visibilityState === 'visible') tell(null)
  }, askEvery)
  return hangUp
}

function end(): void {
  clearInterval(asking)
  hangUp?.()
  hangUp = null
}

function tell(news: News): void {
  for (const listener of listeners) listener(news)
}
