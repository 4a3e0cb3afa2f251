import { type LeadIndex, type LeadMatch, leadIndex, leadMatches } from './lead-index.ts'
import type { Stretch } from './reading.ts'
import type { Tokens } from './sequence/token-arrays.ts'

/** A pattern that begins with certain words and ends between words: it is tried at these words and nowhere else. */
export class WordPattern {
  readonly #pattern: RegExp
  #index: LeadIndex | null = null

  /** @param pattern global, over folded text, beginning with `(?<![a-z` */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Its matches in a text, or in a part of it. */
  matchesIn(folded: string, tokens: Tokens, within?: Stretch): readonly LeadMatch[] {
    this.#index ??= leadIndex([this.#pattern])
    return leadMatches(this.#index, folded, tokens, within)
  }
}
