import { after, type Clock, type Instant } from '../../clock.ts'
import type { Breaker } from './breaker.ts'
import type { Row } from './cut-rows.ts'
import type { RowOutcome } from './inspect-rows.ts'
import type { Pace } from './pace.ts'

type BatchNeeds = {
  readonly clock: Clock
  readonly pace: Pace
  readonly breaker: Breaker
  /** Findings of rows that share a request, in their order; never rejects. */
  readonly inspect: (rows: readonly string[], deadline: Instant) => Promise<readonly RowOutcome[]>
  /** How many rows were not even asked for. */
  readonly left: (why: 'late' | 'stopped', rows: number) => void
}

/** What a row waits for others to go with it. Milliseconds. */
const linger = 5
/** How long a row may wait for its outcome, tries and the wait for a place included. Milliseconds. */
const patience = 1200
/** Google takes 0.5 MB; our settings are some 5 kB of it. Bytes. */
const mostBytes = 480_000
/** Google takes 50,000 values; fewer keep what is found in them under what it tells at once. */
const mostRows = 500

type Waiting = {
  readonly row: Row
  readonly deadline: Instant
  readonly settle: (outcome: RowOutcome) => void
}

/** Gathers rows of many messages into few requests: the scarcer the requests, the more rows go with each. */
export function createBatch(needs: BatchNeeds): (row: Row) => Promise<RowOutcome> {
  const queue: Waiting[] = []
  let isSending = false

  const sendIn = (milliseconds: number) => {
    if (!isSending) setTimeout(send, milliseconds)
    isSending = true
  }
  const send = () => {
    isSending = false
    const late = leave(queue, needs.clock.now())
    if (late > 0) needs.left('late', late)
    if (queue.length === 0) return
    const wait = needs.pace.take()
    if (wait > 0) return sendIn(wait)
    if (!needs.breaker.mayAsk()) {
      needs.left('stopped', queue.length)
      for (const { settle } of queue.splice(0)) settle('stopped')
      return
    }
    const together = queue.splice(0, howMany(queue))
    void inspectTogether(needs, together)
    if (queue.length > 0) sendIn(0)
  }
  return (row) =>
    new Promise((resolve) => {
      const expiry = setTimeout(() => resolve('late'), patience)
      const settle = (outcome: RowOutcome) => {
        clearTimeout(expiry)
        resolve(outcome)
      }
      queue.push({ row, deadline: after(needs.clock.now(), patience), settle })
      sendIn(linger)
    })
}

/** Who waited in vain was told so by their own clock. Returns how many. */
function leave(queue: Waiting[], now: Instant): number {
  const gone = queue.findIndex(({ deadline }) => deadline > now)
  return queue.splice(0, gone < 0 ? queue.length : gone).length
}

/** How many of those who wait fit one request; one at least. */
function howMany(queue: readonly Waiting[]): number {
  let bytes = 0
  const first = queue.slice(0, mostRows)
  const tooMuch = first.findIndex(({ row }, index) => {
    bytes += row.bytes
    return index > 0 && bytes > mostBytes
  })
  return tooMuch < 0 ? first.length : tooMuch
}

async function inspectTogether({ inspect }: BatchNeeds, together: readonly Waiting[]): Promise<void> {
  const last = together.at(-1)
  if (!last) return
  const rows = together.map(({ row }) => row.text)
  // Nobody waits for this promise: a rejection would end the process.
  const outcomes = await inspect(rows, last.deadline).catch(() => [])
  for (const [index, { settle }] of together.entries()) settle(outcomes[index] ?? 'nonsense')
}
