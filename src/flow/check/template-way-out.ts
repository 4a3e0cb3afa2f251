import { optOutVerdict } from '../../consent/opt-out/opt-out-verdict.ts'
import { buttonName, buttonsOf, urlName } from '../template-parts.ts'
import { namesWayOut } from '../wording/way-out.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'
import { startedTemplates } from './started-templates.ts'

/** Messages the business starts that do not say how to get no more of them, in the words that end them. */
export const templateWayOut: Check = (draft) =>
  startedTemplates(draft).flatMap(({ file, template }) =>
    (draft.business?.locales ?? []).flatMap((locale) => {
      const found = lookUp(draft, locale, { file, name: template })
      if (!found || namesWayOut(found.prompt.source, locale)) return []
      const titleOf = (name: string) => lookUp(draft, locale, { file, name })?.prompt.source ?? null
      const stops = buttonsOf(template, (name) => titleOf(name) !== null).some((button) => {
        const isAddress = titleOf(urlName(template, button)) !== null
        return !isAddress && optOutVerdict(titleOf(buttonName(template, button)) ?? '', locale) === 'out'
      })
      if (stops) return []
      const says = `template "${template}" does not say how to get no more messages`
      const advice = 'end it with the word that stops them, such as: to stop, write STOP'
      return [mistakeAt(found.prompt.at, says, advice)]
    }),
  )
