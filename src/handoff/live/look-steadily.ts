export type Pace = {
  /** Between two looks; and between a nudge and the look it asks for. Milliseconds. */
  readonly look: number
  readonly rest: number
}

export type Looking = {
  /** Begins, where it does not look already. */
  readonly wake: () => void
  /** Looks as soon as may be. */
  readonly nudge: () => void
  readonly stop: () => void
}

/**
 * Looks again and again for as long as somebody wants it, one look at a time, and sooner after a nudge.
 *
 * @param look resolves with whether to go on; never rejects
 */
export function lookSteadily(look: () => Promise<'go on' | 'rest'>, pace: Pace): Looking {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isLooking = false
  let isNudged = false

  function wait(): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void lookNow(), isNudged ? pace.rest : pace.look)
  }

  async function lookNow(): Promise<void> {
    timer = null
    isLooking = true
    isNudged = false
    const next = await look()
    isLooking = false
    if (next === 'go on' || isNudged) wait()
  }

  return {
    wake: () => {
      if (timer === null && !isLooking) wait()
    },
    nudge: () => {
      if (isNudged) return
      isNudged = true
      if (timer !== null) wait()
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
