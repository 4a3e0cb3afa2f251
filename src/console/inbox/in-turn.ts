/** Between two looks for what others do: a desk where much happens is not looked at for each of it. Milliseconds. */
const pause = 400

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
    await look()
    setTimeout(() => {
      isResting = false
      if (isWanted) void run()
    }, pause)
  }

  return {
    look: () => void run(),
    close: () => {
      isClosed = true
    },
  }
}
