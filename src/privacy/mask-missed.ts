import { RawText } from '../message/raw-text.ts'
import { AnonymizedText } from './anonymized-text.ts'
import type { Stretch } from './detect/reading.ts'
import { type View, viewOf } from './detect/view.ts'
import type { FindingKind } from './finding.ts'
import { findKnown, indexKnown } from './known-values.ts'
import { mergeFindings } from './merge-findings.ts'

/** Words somebody found in what was stored although they are personal, and the token that is to stand for them. */
export type Missed = { readonly kind: FindingKind; readonly n: number; readonly words: RawText }

/** Stored words in which the token stands for the missed ones; null where they are not in them. */
export function maskMissed(stored: AnonymizedText, missed: Missed): AnonymizedText | null {
  const { kind, n } = missed
  const stretches = stretchesOf(missed, stored.text, stored.tokens)
  if (stretches.length === 0) return null
  return AnonymizedText.again(
    stored,
    stretches.map(({ start, end }) => ({ start, end, kind, n })),
  )
}

/** A value that was kept in the clear, such as a title that was offered, in the same way. */
export function maskMissedIn(value: string, missed: Missed): string {
  let masked = ''
  let done = 0
  for (const { start, end } of stretchesOf(missed, value, [])) {
    masked += `${value.slice(done, start)}[${missed.kind}_${missed.n}]`
    done = end
  }
  return masked + value.slice(done)
}

/** Where the words stand, as they were given and in every form in which a known value is found; never in a token. */
function stretchesOf(missed: Missed, text: string, tokens: readonly Stretch[]): readonly Stretch[] {
  const { kind, words } = missed
  const view = viewOf(text)
  const known = findKnown(indexKnown([{ kind, value: words }]), view)
  const given = whole(viewOf(RawText.reveal(words)).folded.trim(), view).map((stretch) => ({
    ...stretch,
    kind,
    confidence: 1,
  }))
  const isOutside = ({ start, end }: Stretch) =>
    !tokens.some((token) => token.start < end && token.end > start)
  return mergeFindings([...given, ...known].filter(isOutside))
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** The words as they were given, whatever their case and accents; not as a part of longer words. */
function whole(needle: string, { folded, starts, ends }: View): readonly Stretch[] {
  const found: Stretch[] = []
  if (!letterOrDigit.test(needle)) return found
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const goesOn =
      (letterOrDigit.test(folded.charAt(at - 1)) && letterOrDigit.test(needle.charAt(0))) ||
      (letterOrDigit.test(folded.charAt(end)) && letterOrDigit.test(needle.charAt(needle.length - 1)))
    if (!goesOn) found.push({ start: starts?.[at] ?? at, end: ends?.[end - 1] ?? end })
  }
  return found
}
