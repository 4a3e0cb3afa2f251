import { optOutVerdict } from '../../consent/opt-out/opt-out-verdict.ts'
import { buttonName, buttonsOf, urlName } from '../template-parts.ts'
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
        const titleOf = (name: string) =>
          lookUp(draft, locale, { file: flow.flow, name })?.prompt.source ?? null
        const stops = buttonsOf(step.template, (name) => titleOf(name) !== null).some((button) => {
          const isAddress = titleOf(urlName(step.template, button)) !== null
          return (
            !isAddress && optOutVerdict(titleOf(buttonName(step.template, button)) ?? '', locale) === 'out'
          )
        })
        if (stops) return []
        const says = `template "${step.template}" does not say how to get no more messages`
        const advice = 'end it with the word that stops them, such as: to stop, write STOP'
        return [mistakeAt(found.prompt.at, says, advice)]
      })
    }),
  )
