import { variantName } from '../prompt-variants.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { allUses, lookUp, mayVary, variedNames } from './prompt-lookup.ts'

/** Buttons, rows, templates, the notice and consent texts that are written in several ways: what people tap or agree to is one. */
export const oneText: Check = (draft) => {
  const seen = new Set<unknown>()
  const varied = variedNames(draft)
  return allUses(draft)
    .filter((use) => varied.has(use.name) && !mayVary(use))
    .flatMap((use) =>
      (draft.business?.locales ?? []).flatMap((locale) => {
        const second = lookUp(draft, locale, { ...use, name: variantName(use.name, 2) })
        if (!second || seen.has(second.prompt)) return []
        seen.add(second.prompt)
        return [
          mistakeAt(
            second.prompt.at,
            `"${use.name}" is written in several ways, and this one has one text`,
            'keep one: only what a step says or asks may vary',
          ),
        ]
      }),
    )
}
