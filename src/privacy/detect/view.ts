import { foldCode, foldRare, isInvisible, lookAlike } from './fold-character.ts'

/**
 * A person's words as detectors read them: compatibility forms undone, look-alikes of other scripts made Latin,
 * invisible marks removed. `plain` keeps case and accents, `folded` has neither; both have the same length, and
 * `stretch` leads back to the words as they were written.
 */
export type View = {
  readonly written: string
  readonly plain: string
  readonly folded: string
  /** For each unit of `plain`, where it starts in `written`; null when nothing moved. */
  readonly starts: Uint32Array | null
  readonly ends: Uint32Array | null
}

/** UTF-16 offsets in the written words, end exclusive. */
export function stretch(view: View, start: number, end: number): { start: number; end: number } {
  if (!view.starts || !view.ends || end <= start) return { start, end }
  return { start: view.starts[start] ?? 0, end: view.ends[end - 1] ?? view.written.length }
}

/** Reads words into a view. Linear; any UTF-16 is fine, lone surrogates included. */
export function viewOf(written: string): View {
  let folded = ''
  let kept = 0
  for (let index = 0; index < written.length; index++) {
    const code = written.charCodeAt(index)
    const foldedCode = foldCode(code)
    if (foldedCode === 0) return carefulView(written)
    if (foldedCode === code) continue
    folded += written.slice(kept, index) + String.fromCharCode(foldedCode)
    kept = index + 1
  }
  return { written, plain: written, folded: folded + written.slice(kept), starts: null, ends: null }
}

/** A letter with at most this many combining marks is composed; the rest of a longer pile is dropped. */
const mostMarks = 8

/** The slow way, for text with marks, emoji or other scripts. */
function carefulView(written: string): View {
  const plain: string[] = []
  const folded: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let index = 0
  while (index < written.length) {
    const start = index
    const quick = foldCode(written.charCodeAt(index))
    if (quick !== 0 && !isMark(written.charCodeAt(index + 1))) {
      plain.push(written.charAt(index))
      folded.push(String.fromCharCode(quick))
      starts.push(index)
      ends.push(++index)
      continue
    }
    index += widthAt(written, index)
    let cluster = written.slice(start, index)
    while (index < written.length && isMark(written.charCodeAt(index))) {
      if (index - start < mostMarks) cluster += written[index]
      index++
    }
    for (const unit of unitsOf(cluster)) {
      plain.push(unit)
      folded.push(foldRare(unit))
      starts.push(start)
      ends.push(index)
    }
  }
  return {
    written,
    plain: plain.join(''),
    folded: folded.join(''),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}

function widthAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0
  return code > 0xffff ? 2 : 1
}

/** Combining marks, variation selectors and the keycap ring: they belong to the character before them. */
const isMark = (code: number) =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3

/** Emoji that stand for nothing else. */
const firstPictogram = 0x1f300
const lastPictogram = 0x1faff

/** The UTF-16 units a cluster is read as. */
function unitsOf(cluster: string): string[] {
  const code = cluster.codePointAt(0) ?? 0
  if (cluster.length === 2 && code >= firstPictogram && code <= lastPictogram) return cluster.split('')
  if (isInvisible(code)) return []
  const read = lookAlike(code) ?? cluster.normalize('NFKC')
  return read.split('').filter((unit) => !isMark(unit.charCodeAt(0)) && !isInvisible(unit.charCodeAt(0)))
}
