import { namesWayOut } from '../wording/way-out.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'

/** Messages the business starts that do not say how to get no more of them, in the words that end them. */
export const templateWayOut: Check = (draft) =>
  draft.flows.flatMap(({ flow }) =>
    flow.steps.flatMap((step) => {
      if (step.verb !== 'notify') return []
      return (draft.business?.locales ?? []).flatMap((locale) => {
        const found = lookUp(draft, locale, { file: flow.flow, name: step.template })
        if (!found || namesWayOut(found.prompt.source, locale)) return []
        const says = `template "${step.template}" does not say how to get no more messages`
        const advice = 'end it with the word that stops them, such as: to stop, write STOP'
        return [mistakeAt(found.prompt.at, says, advice)]
      })
    }),
  )
