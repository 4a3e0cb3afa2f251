import type { AnonymizeParts } from '../privacy/anonymize.ts'
import { embeddedDetectors } from '../privacy/detect/embedded.ts'
import { noMaskingWords } from '../privacy/masking-words.ts'

/** The embedded detectors answer at once; the time is for those that do not. Milliseconds. */
const patience = 5_000

/** What commands mask with: our own detectors, and no list of any business. */
export const embeddedParts = (): AnonymizeParts => ({
  detectors: embeddedDetectors(),
  masking: noMaskingWords,
  patience,
})
