import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Below this the classifier guesses. */
export const fewest = 5

/** Intents with too few examples in a language the business speaks. */
export const fewExamples: Check = ({ intents, business }) =>
  [...(intents ?? [])].flatMap(([name, { at, examples }]) =>
    (business?.locales ?? [])
      .filter((locale) => (examples.get(locale)?.length ?? 0) < fewest)
      .map((locale) =>
        mistakeAt(
          examples.get(locale)?.[0]?.at ?? at,
          `intent "${name}" has ${examples.get(locale)?.length ?? 0} examples in "${locale}"`,
          `write at least ${fewest}, as people write them`,
        ),
      ),
  )
