import { IntlMessageFormat } from 'intl-messageformat'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import type { PromptPart } from '../parse/read-icu.ts'

/** How long (UTF-16 units) a value of free length is taken to be: for titles the least, for texts an address. */
export type SlotLength = number

const lengths = new WeakMap<DraftPrompt, Map<string, number>>()

/** UTF-16 units of a prompt's longest rendering: the longest branch, the longest weekday and month, long values. */
export function longestRendering(prompt: DraftPrompt, locale: string, free: SlotLength): number {
  const key = `${locale} ${free}`
  const known = lengths.get(prompt)?.get(key)
  if (known !== undefined) return known
  const length = longest(prompt.parts, free, momentLength(prompt.source, locale))
  lengths.set(prompt, (lengths.get(prompt) ?? new Map<string, number>()).set(key, length))
  return length
}

/** A count or an amount: `123.456,78`. */
const numberLength = 10

function longest(parts: readonly PromptPart[], free: SlotLength, moment: number): number {
  let length = 0
  for (const part of parts) {
    if (part.kind === 'words') length += part.text.length
    else if (part.kind === 'count') length += numberLength
    else if (part.kind === 'branches')
      length += Math.max(0, ...part.branches.map((branch) => longest(branch, free, moment)))
    else if (part.format === 'number') length += numberLength
    else length += part.format === 'plain' ? free : moment
  }
  return length
}

const moments = new Map<string, number>()

/** The longest of a year's days as the prompt's first date or time writes it. */
function momentLength(source: string, locale: string): number {
  const format = /,\s*(date|time)\b[^{}]{0,60}/.exec(source)?.[0]
  if (format === undefined) return 0
  const key = `${locale} ${format}`
  const known = moments.get(key)
  if (known !== undefined) return known
  const message = new IntlMessageFormat(`{moment${format}}`, locale)
  const days = Array.from({ length: 84 }, (_, week) => Date.UTC(2026, 0, 1 + week * 4, 22, 45))
  const length = Math.max(...days.map((moment) => String(message.format({ moment })).length))
  moments.set(key, length)
  return length
}
