/**
 * What a reader has seen: every transaction below `next` but the open ones. A list of what has been seen is safe where a
 * highest number is not: a transaction that began early and commits late is in `open`, so it is still to come.
 * @see https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT
 */
export type Seen = {
  /** Nothing below it was open. */
  readonly below: bigint
  readonly next: bigint
  readonly open: ReadonlySet<bigint>
}

/** As PostgreSQL writes a snapshot: `10:20:10,14`. Null: it is none. */
export function readSeen(text: string): Seen | null {
  const [, below, next, list] = /^(\d{1,20}):(\d{1,20}):((?:\d{1,20}(?:,\d{1,20})*)?)$/.exec(text) ?? []
  if (below === undefined || next === undefined) return null
  const open = (list ? list.split(',') : []).map(BigInt)
  const seen = { below: BigInt(below), next: BigInt(next), open: new Set(open) }
  return isWhole(seen, open) ? seen : null
}

/** A snapshot that PostgreSQL takes back. */
function isWhole({ below, next }: Seen, open: readonly bigint[]): boolean {
  if (below < 1n || next < below || next > largest) return false
  return open.every((one, at) => one >= below && one < next && one > (open[at - 1] ?? 0n))
}

/** Of 64 bits. */
const largest = 2n ** 63n - 1n

export const writeSeen = ({ below, next, open }: Seen): string => `${below}:${next}:${[...open].join(',')}`

export const hasSeen = ({ next, open }: Seen, transaction: bigint): boolean =>
  transaction < next && !open.has(transaction)

/** Whether one has seen all that the other has. */
export function hasSeenAllOf(one: Seen, other: Seen): boolean {
  const later = [...other.open].filter((transaction) => transaction >= one.next).length
  const isFurther = other.next > one.next && BigInt(later) < other.next - one.next
  return !isFurther && [...one.open].every((transaction) => !hasSeen(other, transaction))
}
