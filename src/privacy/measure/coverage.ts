type Stretch = { readonly start: number; readonly end: number }

/** For each UTF-16 unit of a text: 1 where a stretch lies over it. Stretches may overlap or reach beyond the text. */
export function coverOf(length: number, stretches: readonly Stretch[]): Uint8Array {
  const cover = new Uint8Array(length)
  for (const { start, end } of stretches) cover.fill(1, Math.max(0, start), Math.min(length, end))
  return cover
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Where the letters and digits of a text are; the rest may stay readable. Halves of surrogate pairs are neither. */
export function tellingUnits(text: string): Uint8Array {
  const telling = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isHalf = code >= 0xd800 && code <= 0xdfff
    if (!isHalf && letterOrDigit.test(text.charAt(index))) telling[index] = 1
  }
  return telling
}

/** How many units of a stretch are in all of the covers. */
export function countIn({ start, end }: Stretch, ...covers: readonly Uint8Array[]): number {
  let count = 0
  for (let index = start; index < end; index++) if (covers.every((cover) => cover[index] === 1)) count++
  return count
}
