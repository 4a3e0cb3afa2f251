import type { View } from './view.ts'

/** A stretch of a view and what is read there instead. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** The view with its edits in place, in order of their start; offsets still lead back to the words as they were written. */
export function rewritten(view: View, edits: readonly Edit[]): View {
  const plain: string[] = []
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const keep = (from: number, to: number) => {
    plain.push(view.plain.slice(from, to))
    folded.push(view.folded.slice(from, to))
    for (let index = from; index < to; index++) {
      starts.push(view.starts?.[index] ?? index)
      ends.push(view.ends?.[index] ?? index + 1)
    }
  }
  let done = 0
  for (const { start, end, text } of edits) {
    if (start < done) continue
    keep(done, start)
    plain.push(text)
    folded.push(text)
    for (let index = 0; index < text.length; index++) {
      starts.push(view.starts?.[start] ?? start)
      ends.push(view.ends?.[end - 1] ?? end)
    }
    done = end
  }
  keep(done, view.folded.length)
  return {
    written: view.written,
    plain: plain.join(''),
    folded: folded.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}
