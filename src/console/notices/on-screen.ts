/** Held, together with others, by every window of the console that is on the screen. */
const lock = 'sigilo.on-screen'
const channel = 'sigilo.on-screen'

/** Whether any window of the console in this browser is on the screen. */
export async function isAnyOnScreen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === lock)
}

/**
 * Says to the windows of this browser when this one is on the screen.
 * @param cameUp called whenever this window or another comes there
 * @returns ends it
 */
export function followScreen(cameUp: () => void): () => void {
  const windows = new BroadcastChannel(channel)
  let leave: (() => void) | null = null
  const look = () => {
    const isHere = document.visibilityState === 'visible'
    if (isHere === (leave !== null)) return
    if (!isHere) {
      leave?.()
      leave = null
      return
    }
    const gone = new Promise<void>((resolve) => {
      leave = resolve
    })
    void navigator.locks.request(lock, { mode: 'shared' }, () => gone)
    windows.postMessage('came-up')
    cameUp()
  }
  windows.addEventListener('message', cameUp)
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    document.removeEventListener('visibilitychange', look)
    windows.close()
    leave?.()
    leave = null
  }
}
