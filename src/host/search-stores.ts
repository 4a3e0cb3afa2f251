import type { MemoryStores } from '../adapter/memory/memory-stores.ts'

/** Shorter values stand in any long number by chance, so that they count as whole words only. Characters. */
const shortest = 6

/**
 * Which of these values stand anywhere in the clear in what was kept: lines, states, outbox, log, cases, counters. What
 * is sealed is not looked into, and the bot's own files are not what people wrote.
 */
export function valuesInStores(
  { state }: Pick<MemoryStores, 'state'>,
  values: readonly string[],
): readonly string[] {
  const { versions: _, keys: __, ...kept } = state
  const texts = [...textsIn(kept, new Set())]
  return values.filter((value) => texts.some((text) => holds(text, value)))
}

function holds(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + value.length])
    if (isWord || value.length >= shortest) return true
  }
  return false
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

const decoder = new TextDecoder()

/** Every text in a value: keys and values of maps and objects, and bytes read as text. */
function* textsIn(value: unknown, seen: Set<object>): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value === 'number' || typeof value === 'bigint') yield String(value)
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof Uint8Array) yield decoder.decode(value)
  else if (value instanceof Map) for (const entry of value) for (const one of entry) yield* textsIn(one, seen)
  else if (value instanceof Set || Array.isArray(value)) for (const one of value) yield* textsIn(one, seen)
  else
    for (const [key, one] of Object.entries(value)) {
      yield key
      yield* textsIn(one, seen)
    }
}
