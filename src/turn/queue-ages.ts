import type { Instant } from '../clock.ts'

/**
 * Work that waits. `messages`: what customers did, not yet taken. `held`: the same, behind a turn that fails and is tried
 * again. `replies`: answers on their way to WhatsApp or waiting for it. `starts`: the same of what the business starts.
 */
export const queues = ['messages', 'held', 'replies', 'starts'] as const
export type Queue = (typeof queues)[number]

export type QueueAge = { readonly queue: Queue; readonly count: number; readonly oldest: Instant | null }

/** What came in: the last hour, the one before, and in the same three hours of the last days. */
export type Arrived = {
  readonly lastHour: number
  readonly hourBefore: number
  /** Of the last three hours, and of the same three of yesterday, the day before and a week ago. */
  readonly now: number
  readonly usually: readonly number[]
}

/** Counts of no person. @throws Fault `DATABASE_DOWN` */
export type QueueAges = {
  readonly ages: (now: Instant) => Promise<readonly QueueAge[]>
  readonly arrived: (now: Instant) => Promise<Arrived>
}
