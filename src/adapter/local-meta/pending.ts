/** Work under way and work put off, so that a test can wait for both and a host can end them. */
export type Pending = {
  readonly run: (work: () => Promise<void>) => Promise<void>
  readonly later: (milliseconds: number, act: () => void) => void
  readonly idle: () => Promise<void>
  readonly close: () => void
}

export function createPending(): Pending {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const waiting: (() => void)[] = []
  let open = 0
  let closed = false

  const settle = () => {
    open -= 1
    if (open === 0) for (const resolve of waiting.splice(0)) resolve()
  }

  return {
    run: (work) => {
      open += 1
      return work().finally(settle)
    },
    later: (milliseconds, act) => {
      if (closed) return
      open += 1
      const timer = setTimeout(() => {
        timers.delete(timer)
        act()
        settle()
      }, milliseconds)
      // A repeat due tomorrow must not keep a process from ending.
      timer.unref()
      timers.add(timer)
    },
    idle: () => (open === 0 || closed ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close: () => {
      closed = true
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      for (const resolve of waiting.splice(0)) resolve()
    },
  }
}
