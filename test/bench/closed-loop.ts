import { percentile } from './percentiles.ts'

/** What one kind of load came to. Milliseconds, and a second of wall time. */
export type Figures = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/**
 * So many clients, each asking again as soon as it is answered, for so long; the first part is not counted.
 *
 * @param ask resolves with how long what is measured took, in milliseconds
 */
export async function closedLoop(
  clients: number,
  seconds: { readonly warm: number; readonly counted: number },
  ask: (client: number) => Promise<number>,
): Promise<Figures> {
  const began = performance.now()
  const from = began + seconds.warm * 1000
  const to = from + seconds.counted * 1000
  const took: number[] = []
  const client = async (number: number) => {
    while (performance.now() < to) {
      const time = await ask(number)
      const now = performance.now()
      if (now >= from && now <= to) took.push(time)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return {
    perSecond: took.length / seconds.counted,
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
  }
}
