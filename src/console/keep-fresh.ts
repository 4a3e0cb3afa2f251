export type Freshness = {
  /** Something changed: look now, or once more when a look is under way. */
  readonly look: () => void
  readonly close: () => void
}

/** Some changes are committed without the phone hearing of them: one more look this much later. Milliseconds. */
const lastLook = 600

/** Looks again after each change, one look at a time, however quickly changes come. */
export function keepFresh(look: () => Promise<void>, lose: (error: unknown) => void): Freshness {
  let isLooking = false
  let isStale = false
  let isClosed = false
  let later: ReturnType<typeof setTimeout> | undefined

  async function lookNow(): Promise<void> {
    isStale = true
    if (isLooking) return
    isLooking = true
    try {
      while (isStale && !isClosed) {
        isStale = false
        await look()
      }
    } catch (error) {
      lose(error)
    } finally {
      isLooking = false
    }
  }

  return {
    look: () => {
      clearTimeout(later)
      if (isClosed) return
      void lookNow()
      later = setTimeout(lookNow, lastLook)
    },
    close: () => {
      isClosed = true
      clearTimeout(later)
    },
  }
}
