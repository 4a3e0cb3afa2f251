import { RawText } from '../message/raw-text.ts'
import {
  type AnonymizeContext,
  type AnonymizeParts,
  type Anonymizer,
  anonymize,
  createAnonymizer,
} from './anonymize.ts'
import { type AheadDetector, askingAhead } from './ask-ahead.ts'
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

/** How the words of a turn become storable. */
export type TurnAnonymizer = {
  /** Asks the detector outside, if one is heeded, for all that came in: no message waits for it behind another one. */
  readonly askAhead: AheadDetector['askAhead']
  /** What came in. */
  readonly anonymize: Anonymizer
  /**
   * Words that were each anonymized before, read as one: by our own detectors and what the talk hides. Nothing that was
   * said before goes outside.
   */
  readonly anonymizeAgain: Anonymizer
}

/** What both find is hidden: it knows neither the person, nor the question, nor what was said before. */
export function anonymizerWith(parts: AnonymizeParts, outside: OutsideDetector | null): TurnAnonymizer {
  const anonymizeAgain = createAnonymizer(parts)
  const nobody = { askAhead: () => undefined, anonymizeAgain }
  if (outside === null) return { ...nobody, anonymize: anonymizeAgain }
  if (outside.use === 'shadow') return { ...nobody, anonymize: shadowed(parts, outside) }
  const ahead = askingAhead(outside.detector, patience)
  const heeded = outside.use === 'hold' ? ahead : optional(ahead)
  const anonymize = createAnonymizer({ ...parts, detectors: [...parts.detectors, heeded] })
  return { askAhead: ahead.askAhead, anonymize, anonymizeAgain }
}

const optional = ({ name, detect }: Detector): Detector => ({
  name,
  detect: async (raw, hint) => {
    try {
      return await detect(raw, hint)
    } catch {
      return []
    }
  },
})

type Shadow = Extract<OutsideDetector, { use: 'shadow' }>

const shadowed =
  (parts: AnonymizeParts, outside: Shadow): Anonymizer =>
  async (words, context) => {
    const { text, findings } = await anonymize(parts, words, context)
    void compare(parts, outside, { words, context, findings })
    return text
  }

type Anonymized = {
  readonly words: RawText
  readonly context: AnonymizeContext
  readonly findings: readonly Finding[]
}

/** The words live so long as the detector is given to answer. What fails is not counted: the detector itself says why. */
async function compare(
  { masking }: AnonymizeParts,
  { detector, count }: Shadow,
  { words, context, findings }: Anonymized,
): Promise<void> {
  const theirs = await Promise.resolve(askDetector(detector, words, context.hint, patience)).catch(() => null)
  if (!theirs) return
  count(compareFindings(findings, withoutBrands(masking, RawText.reveal(words), theirs)))
}
