import { type LiveConnection, type LiveListener, type LiveState, openLive } from './live.ts'

/** Pages that are gone for a moment only, as one follows the other, keep the line. Milliseconds. */
const linger = 2_000

const listeners = new Set<LiveListener>()
let connection: LiveConnection | null = null
let closing: ReturnType<typeof setTimeout> | undefined
let state: LiveState = { line: 'opening' }

/**
 * Listens over the one line of this window. Whoever comes while it is open is told to look once, as what happened before
 * was told to others.
 * @returns ends it
 */
export function listenLive(listener: LiveListener): () => void {
  clearTimeout(closing)
  listeners.add(listener)
  if (connection) {
    listener.show(state)
    if (state.line === 'live') listener.reload()
  } else {
    connection = openLive(everybody)
    addEventListener('online', retryLive)
  }
  return () => {
    listeners.delete(listener)
    clearTimeout(closing)
    closing = setTimeout(closeUnheard, linger)
  }
}

/** Tries to connect at once. */
export const retryLive = (): void => connection?.retry()

const everybody: LiveListener = {
  changed: (events) => {
    for (const one of listeners) one.changed(events)
  },
  reload: () => {
    for (const one of listeners) one.reload()
  },
  show: (now) => {
    state = now
    for (const one of listeners) one.show(now)
  },
}

function closeUnheard(): void {
  if (listeners.size > 0) return
  removeEventListener('online', retryLive)
  connection?.close()
  connection = null
  state = { line: 'opening' }
}
