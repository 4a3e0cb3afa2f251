/** Stands in masked words for each value that was there: a character no corpus holds. */
export const gap = '\uE000'

type Stretch = { readonly start: number; readonly end: number }

/**
 * Where a text was masked, told from its masked words with `gap` in place of each value: what is left of it must come in
 * the same order. Null where it does not, because the masker changed other words as well.
 */
export function maskedIn(text: string, masked: string): readonly Stretch[] | null {
  const kept = masked.split(new RegExp(`${gap}+`))
  const last = kept.length - 1
  const [first = ''] = kept
  if (!text.startsWith(first)) return null
  if (last === 0) return text === masked ? [] : null
  const hopeless = new Set<string>()
  const place = (index: number, from: number): readonly Stretch[] | null => {
    const piece = kept[index] ?? ''
    if (index === last) {
      const at = text.length - piece.length
      return at > from && text.endsWith(piece) ? [{ start: from, end: at }] : null
    }
    const key = `${index} ${from}`
    if (hopeless.has(key)) return null
    for (let at = text.indexOf(piece, from + 1); at >= 0; at = text.indexOf(piece, at + 1)) {
      const rest = place(index + 1, at + piece.length)
      if (rest) return [{ start: from, end: at }, ...rest]
    }
    hopeless.add(key)
    return null
  }
  return place(1, first.length)
}
