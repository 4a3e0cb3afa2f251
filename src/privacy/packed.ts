import type { View } from './detect/view.ts'

/** The letters and digits of a text alone, with the way back. */
export type Packed = {
  readonly text: string
  /** Offsets of the words as they were written. */
  readonly stretch: (from: number, to: number) => { readonly start: number; readonly end: number }
  /** Whether a value may begin or end here: a letter or digit does not go on across it. */
  readonly isBorder: (at: number, isDigits: boolean) => boolean
  /** Whether more than three other characters were left out before this place. */
  readonly isFarApart: (at: number) => boolean
}

const alphanumeric = /[\p{L}\p{N}]/u

function isAlphanumeric(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index)
  if (code >= 0x61 && code <= 0x7a) return true
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
  return alphanumeric.test(folded.charAt(index))
}

/** Packs a view: "+55 (11) 99999-0000" and "5511999990000" become the same text. */
export function packView(view: View): Packed {
  const { folded } = view
  const places: number[] = []
  let text = ''
  let start = 0
  for (let index = 0; index < folded.length; index++) {
    if (isAlphanumeric(folded, index)) places.push(index)
    else {
      if (start < index) text += folded.slice(start, index)
      start = index + 1
    }
  }
  text += folded.slice(start)
  const place = (at: number) => places[at] ?? view.folded.length
  return {
    text,
    stretch: (from, to) => ({
      start: view.starts?.[place(from)] ?? place(from),
      end: view.ends?.[place(to - 1)] ?? place(to - 1) + 1,
    }),
    isBorder: (at, isDigits) => {
      if (at === 0 || at >= text.length) return true
      if (place(at) - place(at - 1) > 1) return true
      return isDigits && /\d/.test(text.charAt(at)) !== /\d/.test(text.charAt(at - 1))
    },
    isFarApart: (at) => place(at) - place(at - 1) > 4,
  }
}
