import { pageClock } from '../page-clock.ts'

/** A server that answers slowly is asked less often: a page rests so many times as long as its looks took. */
const restsFor = 3
/** The least rest for a look, and the longest a page owes. Milliseconds. */
const pause = { least: 50, most: 2000 }
/** So much rest may stay owed: a few messages in a row are seen at once, a flood of them is not looked at one by one. Milliseconds. */
const credit = 400

export type InTurn = { readonly look: () => void; readonly close: () => void }

/** Looks at once and one look at a time; what is wanted while it rests is one look more, when it has rested. */
export function inTurn(look: () => Promise<void>, rests = restsFor): InTurn {
  let isBusy = false
  let isWanted = false
  let isClosed = false
  /** When all the rest that is owed has passed. */
  let restedAt = 0

  async function run(): Promise<void> {
    isWanted = true
    if (isBusy || isClosed) return
    isBusy = true
    isWanted = false
    const began = pageClock.now()
    try {
      await look()
    } finally {
      const now = pageClock.now()
      const owed = Math.max(0, restedAt - began) + Math.max(pause.least, (now - began) * rests)
      restedAt = now + Math.min(pause.most, owed)
      setTimeout(goOn, Math.max(0, restedAt - now - credit))
    }
  }

  function goOn(): void {
    isBusy = false
    if (isWanted) void run()
  }

  return {
    look: () => void run(),
    close: () => {
      isClosed = true
    },
  }
}
