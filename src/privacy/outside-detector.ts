import { RawText } from '../message/raw-text.ts'
import {
  type AnonymizeContext,
  type AnonymizeParts,
  type Anonymizer,
  anonymize,
  createAnonymizer,
} from './anonymize.ts'
import { askDetector } from './ask-detector.ts'
import { compareFindings, type KindCount } from './compare-findings.ts'
import type { Detector } from './detector.ts'
import type { Finding } from './finding.ts'
import { withoutBrands } from './masking-words.ts'

/**
 * A detector beside our own, at somebody else's. `hold`: without its answer nothing is stored and the message waits. `local-only`: then
 * what our own find is stored. `shadow`: it is asked, never waited for and never heeded; only how it differs is counted.
 */
export type OutsideDetector = { readonly detector: Detector } & (
  | { readonly use: 'hold' | 'local-only' }
  | { readonly use: 'shadow'; readonly count: (counts: readonly KindCount[]) => void }
)

/** Shorter than what the anonymizer gives each detector: who is done without must not make it fail. Milliseconds. */
const patience = 1500

/** What both find is hidden: it knows neither the person, nor the question, nor what was said before. */
export function anonymizerWith(parts: AnonymizeParts, outside: OutsideDetector | null): Anonymizer {
  switch (outside?.use) {
    case undefined:
      return createAnonymizer(parts)
    case 'hold':
      return createAnonymizer({ ...parts, detectors: [...parts.detectors, outside.detector] })
    case 'local-only':
      return createAnonymizer({ ...parts, detectors: [...parts.detectors, optional(outside.detector)] })
    case 'shadow':
      return async (words, context) => {
        const { text, findings } = await anonymize(parts, words, context)
        void compare(parts, outside, { words, context, findings })
        return text
      }
  }
}

const optional = (detector: Detector): Detector => ({
  name: detector.name,
  detect: (raw, hint) => askDetector(detector, raw, hint, patience).catch(() => []),
})

type Anonymized = {
  readonly words: RawText
  readonly context: AnonymizeContext
  readonly findings: readonly Finding[]
}

/** The words live so long as the detector is given to answer. What fails is not counted: the detector itself says why. */
async function compare(
  { masking }: AnonymizeParts,
  { detector, count }: Extract<OutsideDetector, { use: 'shadow' }>,
  { words, context, findings }: Anonymized,
): Promise<void> {
  const theirs = await askDetector(detector, words, context.hint, patience).catch(() => null)
  if (!theirs) return
  count(compareFindings(findings, withoutBrands(masking, RawText.reveal(words), theirs)))
}
