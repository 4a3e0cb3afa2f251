import type { Locale } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import { buttonsOf, headerName, parametersOf, urlName } from '../template-parts.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { lookUp } from './prompt-lookup.ts'
import { type StartedTemplate, startedTemplates } from './started-templates.ts'

/**
 * Templates whose parameters are not as many as the slots in their words: Meta approved one text for each language,
 * and refuses a message that brings more or fewer than that text has.
 */
export const templateParameters: Check = (draft) =>
  startedTemplates(draft).flatMap((started) =>
    (draft.business?.locales ?? []).flatMap((locale) => countedIn(draft, locale, started)),
  )

function countedIn(
  draft: Draft,
  locale: Locale,
  { file, template, at }: StartedTemplate,
): readonly Mistake[] {
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
    return [mistakeAt(at(), says, advice)]
  })
}
