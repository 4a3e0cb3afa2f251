import type { Locale } from '../../ids.ts'
import type { Mistake } from '../mistake.ts'
import { closest } from '../parse/closest.ts'
import type { Check, Draft } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { allUses, lookUp } from './prompt-lookup.ts'

/** Prompts that a flow or the engine wants and a language does not have; only declared languages count. */
export const missingPrompts: Check = (draft) => {
  const locales = draft.business?.locales ?? []
  const found = new Map<string, Mistake>()
  for (const use of allUses(draft)) {
    if (!use.required || locales.every((locale) => lookUp(draft, locale, use) !== null)) continue
    const key = `${use.file} ${use.name}`
    if (found.has(key)) continue
    const without = locales.filter(
      (locale) => lookUp(draft, locale, use) === null && !isUnread(draft, locale, use.file),
    )
    const [first] = without
    if (first === undefined) continue
    const near = closest(use.name, draft.prompts.get(first)?.get(use.file)?.keys() ?? [])
    const list = without.map((locale) => `prompts/${locale}/${use.file}.yaml`).join(', ')
    const says = `prompt "${use.name}" is missing in ${without.map((locale) => `"${locale}"`).join(', ')}`
    found.set(key, mistakeAt(use.at(), says, `write it in ${list}${near ? ` (there is a "${near}")` : ''}`))
  }
  return found.values()
}

/** Prompts of a file that is no YAML have one mistake already, and may all be there. */
const isUnread = ({ unreadPrompts }: Draft, locale: Locale, file: string): boolean =>
  [file, 'common'].some((place) => unreadPrompts.has(`prompts/${locale}/${place}.yaml`))
