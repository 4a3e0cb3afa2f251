import type { RawText } from '../message/raw-text.ts'
import { askDetector } from './ask-detector.ts'
import type { DetectionHint, Detector } from './detector.ts'
import type { Finding } from './finding.ts'

/** A detector that can be asked before its answers are needed. */
export type AheadDetector = Detector & {
  /** Asks for all of them now; each answer is kept for when these very words are looked at. */
  readonly askAhead: (words: readonly RawText[], hint: DetectionHint) => void
}

/**
 * Lets words that came in together wait together: a detector that is slow, or hangs, costs them its patience once and
 * not once each.
 *
 * @param patience how long it may take, in milliseconds, from the moment it is asked
 */
export function askingAhead(detector: Detector, patience: number): AheadDetector {
  const answers = new WeakMap<RawText, Promise<readonly Finding[]>>()
  return {
    name: detector.name,
    askAhead: (words, hint) => {
      for (const raw of words) {
        if (answers.has(raw)) continue
        const answer = Promise.resolve(askDetector(detector, raw, hint, patience))
        // Whoever needs it hears of its failure; where nobody comes for it, it must not end the process.
        answer.catch(() => undefined)
        answers.set(raw, answer)
      }
    },
    detect: (raw, hint) => answers.get(raw) ?? askDetector(detector, raw, hint, patience),
  }
}
