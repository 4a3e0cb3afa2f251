import type { Warn } from './draft.ts'
import { fewest } from './few-examples.ts'
import { mistakeAt } from './mistake-at.ts'

/** FAQ entries asked in few ways: the classifier would know them by these very words alone. */
export const faqExamples: Warn = ({ faq, business }) =>
  [...(faq ?? [])].flatMap(([name, { examples }]) =>
    (business?.locales ?? []).flatMap((locale) => {
      const [first, ...others] = examples.get(locale) ?? []
      const count = others.length + 1
      if (!first || count >= fewest) return []
      const says = `FAQ entry "${name}" has ${count} example${count === 1 ? '' : 's'} in "${locale}"`
      return [mistakeAt(first.at, says, `write at least ${fewest}, as people write them`)]
    }),
  )
