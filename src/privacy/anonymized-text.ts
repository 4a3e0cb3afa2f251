import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from './finding.ts'

/** A stretch of the stored text that stands for a value: shown as `[KIND_n]`, stable within one talk. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly kind: FindingKind
  readonly n: number
}

/** A stretch of raw text and the token that will stand for it. UTF-16 offsets, end exclusive, not overlapping. */
export type Replacement = Token

/**
 * Words that may be stored: every finding is replaced by a token. It means "went through the detectors, the known
 * values and the declared answers", never "free of personal data".
 */
export class AnonymizedText {
  readonly text: string
  readonly tokens: readonly Token[]

  private constructor(text: string, tokens: readonly Token[]) {
    this.text = text
    this.tokens = tokens
  }

  /** The one door from raw to storable. `replacements` come from `anonymize`, in order of their start. */
  static of(raw: RawText, replacements: readonly Replacement[]): AnonymizedText {
    const words = RawText.reveal(raw)
    const tokens: Token[] = []
    let text = ''
    let done = 0
    for (const { start, end, kind, n } of replacements) {
      text += words.slice(done, start)
      const label = `[${kind}_${n}]`
      tokens.push({ start: text.length, end: text.length + label.length, kind, n })
      text += label
      done = end
    }
    return new AnonymizedText(text + words.slice(done), tokens)
  }

  /**
   * Stored words with more of them hidden: what became known later in the talk. `replacements` are offsets of the
   * stored text, in order, touching no token that is already there.
   */
  static again(stored: AnonymizedText, replacements: readonly Replacement[]): AnonymizedText {
    const masked = AnonymizedText.of(new RawText(stored.text), replacements)
    let before = 0
    const moved = stored.tokens.map((token) => {
      while ((replacements[before]?.end ?? Number.POSITIVE_INFINITY) <= token.start) before++
      const shift = (masked.tokens[before - 1]?.end ?? 0) - (replacements[before - 1]?.end ?? 0)
      return { ...token, start: token.start + shift, end: token.end + shift }
    })
    const tokens = [...moved, ...masked.tokens].sort((a, b) => a.start - b.start)
    return new AnonymizedText(masked.text, tokens)
  }

  /** What is stored when detection failed and policy says to go on: nothing of the words. */
  static withheld(): AnonymizedText {
    return new AnonymizedText('…', [])
  }

  /** For `adapter/postgres/columns.ts` only. */
  static fromStorage(stored: { readonly text: string; readonly tokens: readonly Token[] }): AnonymizedText {
    return new AnonymizedText(stored.text, stored.tokens)
  }

  toString() {
    return this.text
  }
}
