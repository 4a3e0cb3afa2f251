import type { Locale } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import { buttonsOf, headerName, parametersOf, urlName } from '../template-parts.ts'
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
  const find = (name: string) => lookUp(draft, locale, { file, name })
  const isWritten = (name: string) => find(name) !== null
  const parts = [
    template,
    headerName(template),
    ...buttonsOf(template, isWritten).map((button) => urlName(template, button)),
  ]
  return parts.flatMap((part) => {
    const words = find(part)
    if (!words) return []
    const wanted = words.prompt.parts.filter(({ kind }) => kind !== 'words').length
    const written = parametersOf(part, isWritten).length
    if (written === wanted) return []
    const says = `template "${part}" in "${locale}" has words with room for ${wanted}, and ${written} parameters`
    const advice = `write "${part}.1", "${part}.2" and so on: one for each slot of its words, in their order`
    return [mistakeAt(stepAt(flow, step, ['notify']), says, advice)]
  })
}
