import { didYouMean } from '../parse/closest.ts'
import type { PromptPart } from '../parse/read-icu.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { usedTexts } from './prompt-lookup.ts'
import type { PromptUse } from './prompt-use.ts'

/** Slots in a prompt that nothing gives it: people would read "…" in their place. */
export const promptSlots: Check = (draft) =>
  usedTexts(draft).flatMap(({ use, prompt, file }) => {
    const { slots } = use
    if (slots === null || (file === 'common' && use.file !== 'common')) return []
    return slotsIn(prompt.parts)
      .filter((slot) => !slots.includes(slot))
      .map((slot) =>
        mistakeAt(
          prompt.at,
          `prompt "${use.name}" shows {${slot}}, which nothing gives it (${wanted(use)})`,
          didYouMean(slot, slots, slots.length > 0 ? `it gets: ${slots.join(', ')}` : 'add it under "show"'),
        ),
      )
  })

function wanted({ at }: PromptUse): string {
  const { file, line } = at()
  return `${file}:${line}`
}

/** Every slot a prompt shows or chooses by, once. */
export function slotsIn(parts: readonly PromptPart[]): readonly string[] {
  const slots: string[] = []
  for (const part of parts) collect(part, slots)
  return slots
}

function collect(part: PromptPart, slots: string[]): void {
  if (part.kind !== 'value' && part.kind !== 'branches') return
  if (!slots.includes(part.slot)) slots.push(part.slot)
  if (part.kind === 'branches')
    for (const branch of part.branches) for (const inner of branch) collect(inner, slots)
}
