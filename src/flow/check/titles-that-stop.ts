import { optOutVerdict } from '../../consent/opt-out/opt-out-verdict.ts'
import type { Locale } from '../../ids.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { usedTexts } from './prompt-lookup.ts'

/**
 * Choices of a flow titled with words that end all messages when they are written. Withdrawing takes one answer at every
 * step, less than the two a consent takes; whoever taps such a choice instead of writing it would not be out at all.
 *
 * @see GDPR art. 7 (3)
 */
export const titlesThatStop: Check = (draft) => {
  const flows = new Set<string>(draft.flows.map(({ flow }) => flow.flow))
  const verdicts = new Map<string, ReturnType<typeof optOutVerdict>>()
  const verdictOn = (title: string, locale: Locale) => {
    const key = `${locale} ${title}`
    const verdict = verdicts.get(key) ?? optOutVerdict(title, locale)
    verdicts.set(key, verdict)
    return verdict
  }
  return usedTexts(draft).flatMap(({ use, locale, prompt }) => {
    if ((use.shown !== 'title' && use.shown !== 'row_title') || !flows.has(use.file)) return []
    const title = prompt.source.trim()
    if (verdictOn(title, locale) !== 'out') return []
    const says = `"${title}" ends all messages when it is written, and only chooses "${use.name}" when it is tapped`
    return [
      mistakeAt(prompt.at, says, 'name what this choice does, such as "No, thank you" or "Not this visit"'),
    ]
  })
}
