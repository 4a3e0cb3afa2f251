import { didYouMean } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** FAQ entries that cannot be asked in a language the business speaks, or that offer a flow there is not. */
export const faqComplete: Check = ({ faq, business, flowNames, intents }) =>
  [...(faq ?? [])].flatMap(([name, { entry, examples, offerAt }]) => {
    const unasked = (business?.locales ?? [])
      .filter((locale) => (examples.get(locale)?.length ?? 0) === 0)
      .map((locale) =>
        mistakeAt(
          entry.at,
          `"${name}" cannot be asked in "${locale}"`,
          `add "${locale}:" with examples under "ask"`,
        ),
      )
    const unknown =
      entry.offer !== null && !flowNames.has(entry.offer)
        ? [
            mistakeAt(
              offerAt,
              `there is no flow "${entry.offer}"`,
              didYouMean(entry.offer, flowNames, `the flows are: ${[...flowNames].join(', ')}`),
            ),
          ]
        : []
    const doubled = intents?.has(name)
      ? [mistakeAt(entry.at, `"${name}" is an intent too`, 'give the FAQ entry another name')]
      : []
    return [...unasked, ...unknown, ...doubled]
  })
