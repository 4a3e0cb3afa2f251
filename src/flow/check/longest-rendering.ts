import { IntlMessageFormat } from 'intl-messageformat'
import type { DraftPrompt } from '../parse/prompt-file.ts'
import type { PromptPart } from '../parse/read-icu.ts'

/** How long (UTF-16 units) a value of free length is taken to be: for titles the least, for texts an address. */
export type SlotLength = number

const lengths = new WeakMap<DraftPrompt, Map<string, number>>()

/** UTF-16 units of a prompt's longest rendering: the longest branch, the longest weekday and month, long values. */
export function longestRendering(prompt: DraftPrompt, locale: string, free: SlotLength): number {
  const { parts } = prompt
  if (parts.length === 1 && parts[0]?.kind === 'words') return parts[0].text.length
  const key = `${locale} ${free}`
  const known = lengths.get(prompt)?.get(key)
  if (known !== undefined) return known
  const length = longest(parts, free, locale)
  lengths.set(prompt, (lengths.get(prompt) ?? new Map<string, number>()).set(key, length))
  return length
}

/** A count or an amount: `123.456,78`. */
const numberLength = 10

function longest(parts: readonly PromptPart[], free: SlotLength, locale: string): number {
  let length = 0
  for (const part of parts) {
    if (part.kind === 'words') length += part.text.length
    else if (part.kind === 'count') length += numberLength
    else if (part.kind === 'branches')
      length += Math.max(0, ...part.branches.map((branch) => longest(branch, free, locale)))
    else if (part.format === 'number') length += numberLength
    else length += part.format === 'plain' ? free : momentLength(part, locale)
  }
  return length
}

type Moment = Pick<Extract<PromptPart, { kind: 'value' }>, 'slot' | 'written'>

const moments = new Map<string, number>()

/** The longest of a year's days as the prompt writes it; nothing where this machine cannot write it at all. */
function momentLength({ slot, written }: Moment, locale: string): number {
  const key = `${locale} ${written}`
  const known = moments.get(key)
  if (known !== undefined) return known
  const length = longestMoment({ slot, written }, locale)
  if (moments.size < mostMoments) moments.set(key, length)
  return length
}

/** Different formats kept at a time; a bot has a handful. */
const mostMoments = 1000

function longestMoment({ slot, written }: Moment, locale: string): number {
  try {
    const message = new IntlMessageFormat(written, locale)
    const days = Array.from({ length: 84 }, (_, at) => Date.UTC(2026, 0, 1 + at * 4, 22, 45))
    return Math.max(...days.map((moment) => String(message.format({ [slot]: moment })).length))
  } catch {
    return 0
  }
}
