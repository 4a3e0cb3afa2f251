import type { Locale } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import { type Check, type Draft, type DraftFlow, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'

/**
 * Templates whose parameters are not as many as the slots in their words: Meta approved one text for each language,
 * and refuses a message that brings more or fewer than that text has.
 */
export const templateParameters: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step) => {
      if (step.verb !== 'notify') return []
      return (draft.business?.locales ?? []).flatMap((locale) =>
        countedIn(draft, flow, { locale, template: step.template, step: step.name }),
      )
    }),
  )

type Notified = { readonly locale: Locale; readonly template: string; readonly step: string }

function countedIn(draft: Draft, flow: DraftFlow, { locale, template, step }: Notified): readonly Mistake[] {
  const file = flow.flow.flow
  const words = lookUp(draft, locale, { file, name: template })
  if (!words) return []
  const wanted = words.prompt.parts.filter(({ kind }) => kind !== 'words').length
  let written = 0
  while (lookUp(draft, locale, { file, name: `${template}.${written + 1}` })) written += 1
  if (written === wanted) return []
  const says = `template "${template}" in "${locale}" has words with room for ${wanted}, and ${written} parameters`
  const advice = `write "${template}.1", "${template}.2" and so on: one for each slot of its words, in their order`
  return [mistakeAt(stepAt(flow, step, ['notify']), says, advice)]
}
