/** The known word that `word` was probably meant to be, or null when none is near. */
export function closest(word: string, known: Iterable<string>): string | null {
  if (word.length > longestWord) return null
  const reach = word.length < shortWord ? 1 : Math.max(2, Math.floor(word.length / 3))
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    if (Math.abs(name.length - word.length) > reach) continue
    const distance = editDistance(word.toLowerCase(), name.toLowerCase())
    if (distance <= reach && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

/** `did you mean "ask"?`, or the advice for when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const near = closest(word, known)
  return near === null ? otherwise : `did you mean "${near}"?`
}

/** Below so many letters, two errors make another word. */
const shortWord = 4
/** Names are at most 64 characters; longer words are not typing errors of one. */
const longestWord = 64

/** Insertions, deletions, changes and swaps of neighbours that lead from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped) least = Math.min(least, at(beforeLast, column - 2) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY
