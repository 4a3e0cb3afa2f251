import { didYouMean } from '../parse/closest.ts'
import type { PromptPart } from '../parse/read-icu.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { allUses, lookUp } from './prompt-lookup.ts'

/** Slots in a prompt that nothing gives it: people would read "…" in their place. */
export const promptSlots: Check = (draft) => {
  const locales = draft.business?.locales ?? []
  return allUses(draft).flatMap((use) => {
    const { slots } = use
    if (slots === null) return []
    return locales.flatMap((locale) => {
      const found = lookUp(draft, locale, use)
      if (!found || (found.file === 'common' && use.file !== 'common')) return []
      return slotsIn(found.prompt.parts)
        .filter((slot) => !slots.includes(slot))
        .map((slot) =>
          mistakeAt(
            found.prompt.at,
            `prompt "${use.name}" shows {${slot}}, which nothing gives it (${use.at.file}:${use.at.line})`,
            didYouMean(
              slot,
              slots,
              slots.length > 0 ? `it gets: ${slots.join(', ')}` : 'add it under "show"',
            ),
          ),
        )
    })
  })
}

/** Every slot a prompt shows or chooses by, once. */
export const slotsIn = (parts: readonly PromptPart[]): readonly string[] => [
  ...new Set(
    parts.flatMap((part): readonly string[] => {
      if (part.kind === 'value') return [part.slot]
      return part.kind === 'branches' ? [part.slot, ...part.branches.flatMap(slotsIn)] : []
    }),
  ),
]
