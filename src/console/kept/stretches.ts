import type { StoredLine } from '../../web/phone-view.ts'

/** A stretch of words; `kind` says what is masked there, null for words that stay. */
export type Stretch = { readonly text: string; readonly kind: string | null }

/** Stored words cut at their tokens. */
export function stretchesOf({ words, tokens }: Pick<StoredLine, 'words' | 'tokens'>): readonly Stretch[] {
  const found: Stretch[] = []
  let done = 0
  for (const { start, end, kind } of tokens) {
    if (start > done) found.push({ text: words.slice(done, start), kind: null })
    found.push({ text: words.slice(start, end), kind })
    done = end
  }
  if (done < words.length) found.push({ text: words.slice(done), kind: null })
  return found
}

/**
 * The words on the phone cut where the stored line has tokens, so that both can be coloured alike. Words that do not
 * match the line stay whole.
 */
export function maskedStretches(typed: string, line: StoredLine): readonly Stretch[] {
  const whole = [{ text: typed, kind: null }]
  const found: Stretch[] = []
  let done = 0
  let masked: string | null = null
  for (const { text, kind } of stretchesOf(line)) {
    if (kind !== null) {
      masked ??= kind
      continue
    }
    const at = typed.indexOf(text, done)
    if (at < 0 || (masked === null && at > done)) return whole
    if (at > done) found.push({ text: typed.slice(done, at), kind: masked })
    found.push({ text, kind: null })
    done = at + text.length
    masked = null
  }
  if (done < typed.length) found.push({ text: typed.slice(done), kind: masked })
  return found
}
