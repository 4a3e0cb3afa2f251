import type { Refusal } from './channel.ts'

/** Codes of Meta's that ask for minutes, not seconds: app and account call limits. */
const slowCodes: ReadonlySet<number> = new Set([4, 80007])

const second = 1000
/** First wait after a refusal; doubled each time. Milliseconds. */
const firstWait = 2 * second
const firstSlowWait = 60 * second
const longestWait = 15 * 60 * second
/** Meta's rule for one person's queue: 4^X seconds, X = 0, 1, 2 …; 4^6 s is more than an hour. */
const longestPairExponent = 6

/**
 * How long to wait before a refused message is sent again, in milliseconds; null: never.
 *
 * @param attempts how often it was refused so far, the first time 1
 * @param random a number from 0 up to 1: half of a transient wait is left to chance, so that queues do not march in step
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits
 */
export function retryDelay(refusal: Refusal, attempts: number, random: number): number | null {
  const doublings = Math.max(0, attempts - 1)
  switch (refusal.class) {
    case 'pair':
      return Math.max(refusal.retryAfterMs ?? 0, 4 ** Math.min(doublings, longestPairExponent) * second)
    // The words went without; a template cannot.
    case 'media':
    case 'transient': {
      const first = slowCodes.has(refusal.code) ? firstSlowWait : firstWait
      const wait = Math.min(first * 2 ** Math.min(doublings, 20), longestWait)
      return Math.max(refusal.retryAfterMs ?? 0, Math.round(wait / 2 + (wait / 2) * random))
    }
    case 'window':
    case 'person':
    case 'ours':
    case 'account':
      return null
  }
}
