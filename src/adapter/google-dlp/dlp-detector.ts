import type { Clock } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import type { Log } from '../../log.ts'
import { RawText } from '../../message/raw-text.ts'
import { withoutBusinessNumbers } from '../../privacy/detect/without-business-numbers.ts'
import type { Detector } from '../../privacy/detector.ts'
import type { Finding } from '../../privacy/finding.ts'
import { createBatch } from './batch.ts'
import { createBreaker } from './breaker.ts'
import { type Row, rowsOf } from './cut-rows.ts'
import type { Inspect, Refusal } from './inspect.ts'
import type { DlpSettings } from './inspect-config.ts'
import { inspectRows, type RowOutcome } from './inspect-rows.ts'
import { createPace } from './pace.ts'

type DlpNeeds = {
  readonly inspect: Inspect
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  readonly log: Log
}

/**
 * Google's Sensitive Data Protection as one more detector. Words leave for the place of the settings and nowhere else; Google only
 * looks, the tokens are ours. Messages share requests with whatever comes in at the same time; on Workers, where a
 * request's promises may not be shared, each invocation makes its own, with its part of the requests.
 *
 * Rejects within 1.3 s with Fault `DETECTOR_FAILED`, which says why in a word of ours, and never in Google's.
 */
export function createDlpDetector(
  { inspect, clock, random, log }: DlpNeeds,
  settings: DlpSettings & { readonly requestsPerMinute: number },
): Detector {
  const pace = createPace(clock, settings.requestsPerMinute)
  const breaker = createBreaker({
    clock,
    told: (change) => log({ event: `detector-${change}`, detector: 'google-dlp' }),
  })
  const needs = { inspect, clock, random, pace, breaker }
  const tell = (why: Refusal, messages: number) =>
    log({ event: 'detector-failed', detector: 'google-dlp', why, messages })
  const ask = createBatch({
    clock,
    pace,
    breaker,
    inspect: async (rows, deadline) => {
      const outcomes = await inspectRows(needs, settings, rows, deadline)
      for (const [why, messages] of countRefusals(outcomes)) tell(why, messages)
      return outcomes
    },
    left: tell,
  })
  return {
    name: 'google-dlp',
    detect: async (text) => {
      const words = RawText.reveal(text)
      if (!/\S/.test(words)) return []
      const rows = rowsOf(words)
      const found = await Promise.all(rows.map(async (row) => findingsIn(row, await ask(row))))
      return withoutBusinessNumbers(words, found.flat())
    },
  }
}

/** The findings of a row as offsets of the words. */
function findingsIn({ start }: Row, outcome: RowOutcome): readonly Finding[] {
  if (typeof outcome === 'string')
    throw new Fault('DETECTOR_FAILED', `Google DLP gave no findings: ${outcome}`)
  return outcome.map((found) => ({ ...found, start: found.start + start, end: found.end + start }))
}

function countRefusals(outcomes: readonly RowOutcome[]): ReadonlyMap<Refusal, number> {
  const counts = new Map<Refusal, number>()
  for (const outcome of outcomes)
    if (typeof outcome === 'string') counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return counts
}
