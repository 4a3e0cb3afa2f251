import type { RawText } from '../message/raw-text.ts'
import type { Finding } from './finding.ts'

/** What may help a detector: never needed, never trusted alone. */
export type DetectionHint = {
  /** Language of the talk, when known: `pt-BR`, `it`, `es`, `en`. */
  readonly locale: string | null
  /** ISO 3166 country of the person's number, when known. */
  readonly country: string | null
}

/**
 * Finds personal data in a person's words. Resolves with every finding or rejects; a detector that did not answer is
 * not a clean text. Must be linear in the text's length.
 */
export type Detector = {
  readonly name: string
  readonly detect: (text: RawText, hint: DetectionHint) => readonly Finding[] | Promise<readonly Finding[]>
}
