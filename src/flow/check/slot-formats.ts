import type { Mistake } from '../mistake.ts'
import type { PromptPart } from '../parse/read-icu.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { type UsedText, usedTexts } from './prompt-lookup.ts'
import type { SlotKind } from './slot-kind.ts'

/** Slots formatted as what they are not: order 1042 as the quantity 1.042, a name as a date. */
export const slotFormats: Check = (draft) => usedTexts(draft).flatMap(wrongFormats)

const wrongFormats = ({ use: { name, kinds }, prompt }: UsedText): readonly Mistake[] =>
  formatsIn(prompt.parts).flatMap(({ slot, format }) => {
    const kind = Object.hasOwn(kinds, slot) ? kinds[slot] : undefined
    const trouble = kind ? (troubles[format]?.[kind] ?? null) : null
    if (trouble === null) return []
    const says = `prompt "${name}" formats {${slot}} as a ${format}, but it is ${kindWords[kind ?? 'words']}`
    return [mistakeAt(prompt.at, says, `${trouble}: {${slot}}`)]
  })

type Format = 'number' | 'plural' | 'date' | 'time'

const kindWords: Record<SlotKind, string> = {
  identifier: 'a number that names something',
  words: 'a text',
  moment: 'a day or time',
  number: 'a quantity',
}

const quantity: Partial<Record<SlotKind, string>> = {
  identifier: 'people would read 1.042 for 1042; show it as it is',
  words: 'show it as it is',
  moment: 'format it as a date or time',
}
const moment: Partial<Record<SlotKind, string>> = {
  identifier: 'show it as it is',
  words: 'show it as it is',
  number: 'format it as a number',
}
const troubles: Record<Format, Partial<Record<SlotKind, string>>> = {
  number: quantity,
  plural: quantity,
  date: moment,
  time: moment,
}

const formatsIn = (
  parts: readonly PromptPart[],
): readonly { readonly slot: string; readonly format: Format }[] =>
  parts.flatMap((part) => {
    if (part.kind === 'value')
      return part.format === 'plain' ? [] : [{ slot: part.slot, format: part.format }]
    if (part.kind !== 'branches') return []
    const inside = part.branches.flatMap(formatsIn)
    return part.format === 'plural' ? [{ slot: part.slot, format: part.format }, ...inside] : inside
  })
