type Waiting<Item, Result> = {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** Items in one call at most; calls on their way at once. */
const most = 64
const inFlight = 2

/**
 * What is asked while earlier calls are on their way goes out in one call: a statement costs the same for one lane as
 * for ten. Where nothing is on its way nobody waits.
 *
 * @param send answers each item, in their order, all or none; a batch that fails is sent again one by one, so that one
 *   item that is refused does not take its neighbours with it
 */
export function gather<Item, Result>(
  send: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let running = 0

  async function pump(): Promise<void> {
    if (running >= inFlight || waiting.length === 0) return
    running += 1
    await deliver(waiting.splice(0, most))
    running -= 1
    void pump()
  }

  async function deliver(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await send(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, at) => {
        resolve(results[at] as Result)
      })
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const one of batch) await deliver([one])
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      void pump()
    })
}
