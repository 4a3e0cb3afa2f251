import type { Verdict } from '../audit/verify-log.ts'
import { doubtLine, numbered } from './doubt-lines.ts'

const count = (number: number): string => number.toLocaleString('en')

/** What came of verifying a log, in words. */
export function verdictLines(
  { entries, checkpoints, anchors, anchored, vkey, doubts }: Verdict,
  { isAnchored }: { readonly isAnchored: boolean },
): readonly string[] {
  const outside = isAnchored
    ? `anchors kept outside: ${count(anchors)}; they vouch for the log up to ${anchored === 0 ? 'nothing' : numbered(anchored - 1)}`
    : 'anchors kept outside: none asked. Whoever holds the signing key could have rewritten all of it, and anybody could have cut off its end; name some by --anchors'
  return [
    `entries: ${count(entries)}`,
    `signed checkpoints: ${count(checkpoints)}`,
    outside,
    `signed by: ${vkey ?? 'nobody yet'}`,
    ...doubts.map((doubt) => `DOUBT: ${doubtLine(doubt)}`),
    doubts.length === 0
      ? 'The log is as it was signed.'
      : `The log cannot be believed: ${doubts.length === 1 ? 'one reason' : `${doubts.length} reasons`} above.`,
  ]
}
