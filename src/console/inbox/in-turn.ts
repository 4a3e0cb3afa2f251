import { pageClock } from '../page-clock.ts'

/** Between two looks for what others do, at least and at most: a desk where much happens is not looked at for each of it. Milliseconds. */
const pause = { least: 150, most: 2000 }
/** A server that answers slowly is asked less often: it rests so many times as long as it took. */
const restsFor = 3

export type InTurn = { readonly look: () => void; readonly close: () => void }

/** Looks at once and one look at a time; what is wanted meanwhile is one look more, a moment later. */
export function inTurn(look: () => Promise<void>): InTurn {
  let isResting = false
  let isWanted = false
  let isClosed = false

  async function run(): Promise<void> {
    isWanted = true
    if (isResting || isClosed) return
    isResting = true
    isWanted = false
    const began = pageClock.now()
    await look()
    const rest = (pageClock.now() - began) * restsFor
    setTimeout(
      () => {
        isResting = false
        if (isWanted) void run()
      },
      Math.min(pause.most, Math.max(pause.least, rest)),
    )
  }

  return {
    look: () => void run(),
    close: () => {
      isClosed = true
    },
  }
}
