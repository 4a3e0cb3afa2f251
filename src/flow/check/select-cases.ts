import type { Mistake } from '../mistake.ts'
import { didYouMean } from '../parse/closest.ts'
import type { PromptPart } from '../parse/read-icu.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { type UsedText, usedTexts } from './prompt-lookup.ts'

/** Words for a case that never comes: `shiped {…}`, while everybody whose order is shipped reads what `other` says. */
export const selectCases: Check = (draft) => {
  const texts = new Map<string, UsedText[]>()
  for (const text of usedTexts(draft)) {
    const key = JSON.stringify([text.locale, text.file, text.use.name])
    const known = texts.get(key)
    if (known) known.push(text)
    else texts.set(key, [text])
  }
  return [...texts.values()].flatMap(neverSaid)
}

/** A prompt that is used in several places may say what only one of them knows. */
function neverSaid(uses: readonly UsedText[]): readonly Mistake[] {
  const [first] = uses
  if (!first) return []
  const { prompt } = first
  return casesIn(prompt.parts).flatMap(({ slot, name }) => {
    const known = uses.map(({ use }) => (Object.hasOwn(use.values, slot) ? use.values[slot] : undefined))
    if (known.includes(undefined)) return []
    const values = [...new Set(known.flatMap((some) => some ?? []))]
    if (values.includes(name)) return []
    const advice = didYouMean(name, values, `its values are: ${values.join(', ')}`)
    return [mistakeAt(prompt.at, `prompt "${first.use.name}": {${slot}} is never "${name}"`, advice)]
  })
}

type Case = { readonly slot: string; readonly name: string }

const casesIn = (parts: readonly PromptPart[]): readonly Case[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'branches') return []
    const inside = part.branches.flatMap(casesIn)
    if (part.format !== 'select') return inside
    const named = part.cases.filter((name) => name !== 'other')
    return [...named.map((name) => ({ slot: part.slot, name })), ...inside]
  })
