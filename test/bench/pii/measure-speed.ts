import { percentile } from '../percentiles.ts'

export type Speed = {
  readonly messages: number
  /** Average length of a message. Bytes of UTF-8. */
  readonly bytes: number
  readonly messagesPerSecond: number
  /** Megabytes of UTF-8 a second. */
  readonly megabytes: number
  /** Milliseconds for one message. */
  readonly p50: number
  readonly p99: number
}

/** Fewest messages that are counted, after as many to warm up: a service has read so many in its first hour. */
const fewest = 12_000

/** One message after the other on one core, as the lane of a turn does. */
export async function measureSpeed(
  texts: readonly string[],
  mask: (text: string) => unknown | Promise<unknown>,
): Promise<Speed> {
  const rounds = Math.max(1, Math.ceil(fewest / texts.length))
  for (let round = 0; round < rounds; round++) for (const text of texts) await mask(text)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const start = performance.now()
      await mask(text)
      times.push(performance.now() - start)
    }
  }
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  return {
    messages: times.length,
    bytes: bytes / texts.length,
    messagesPerSecond: times.length / seconds,
    megabytes: (bytes * rounds) / seconds / 1e6,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }
}

/** The longest time any of the texts takes, the better of two runs each. Milliseconds. */
export async function slowest(
  texts: readonly string[],
  mask: (text: string) => unknown | Promise<unknown>,
): Promise<number> {
  let worst = 0
  for (const text of texts) {
    const times: number[] = []
    for (let run = 0; run < 2; run++) {
      const start = performance.now()
      await mask(text)
      times.push(performance.now() - start)
    }
    worst = Math.max(worst, Math.min(...times))
  }
  return worst
}
