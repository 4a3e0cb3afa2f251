/** Longest pattern a business may write, in characters. */
const longest = 200
/** Most ways a pattern may be tried at one place of a text: keeps 64 KB of hostile words within milliseconds. */
const mostWays = 256

const quantifier = /^(?:[?*+]|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})/

/**
 * Whether a pattern of `masking.always` or of an answer is safe to run on anybody's words: returns what is wrong with it and what to
 * write instead, or null. Repetition must be bounded, and no repeated group may hold a choice or a repetition, so
 * that the time is linear in the text.
 */
export function checkPattern(source: string): string | null {
  if (source.length === 0) return 'the pattern is empty'
  if (source.length > longest) return `the pattern is longer than ${longest} characters`
  if (/\(\?(?!:)/.test(source)) return 'look-around and named groups are not allowed: use plain groups'
  if (/\\[1-9k]/.test(source)) return 'a pattern cannot refer back to an earlier group'
  try {
    new RegExp(source, 'u')
  } catch {
    return 'this is not a valid regular expression'
  }
  if (new RegExp(`^(?:${source})$`, 'u').test('')) return 'the pattern matches an empty text'
  return repetitionMistake(source)
}

/** What reading a pattern from left to right has shown so far. */
type Progress = { readonly open: { plain: boolean }[]; ways: number; closed: { plain: boolean } | null }

function repetitionMistake(source: string): string | null {
  const progress: Progress = { open: [], ways: 1, closed: null }
  let index = 0
  while (index < source.length) {
    const atom = atomAt(source, index)
    index += atom.size
    enter(progress, atom.kind)
    const isRepeatable = atom.kind === 'atom' || atom.kind === 'close'
    const repeat = isRepeatable ? quantifier.exec(source.slice(index)) : null
    if (!repeat) continue
    const mistake = repeatMistake(progress, repeat)
    if (mistake) return mistake
    index += repeat[0].length
    if (source[index] === '?') index++
  }
  return progress.ways > mostWays ? tooManyWays : null
}

const tooManyWays = 'the pattern leaves too many ways to match: make its repetitions shorter'

function enter(progress: Progress, kind: Atom['kind']): void {
  if (kind === 'open') progress.open.push({ plain: true })
  progress.closed = kind === 'close' ? (progress.open.pop() ?? null) : null
  if (kind !== 'choice') return
  progress.ways *= 2
  for (const group of progress.open) group.plain = false
}

function repeatMistake(progress: Progress, repeat: RegExpExecArray): string | null {
  const span = spanOf(repeat)
  if (span === null) return `"${repeat[0]}" repeats without an end: write the most, for example {1,40}`
  if (progress.closed && !progress.closed.plain) {
    return 'a repeated group may hold neither "|" nor another repetition'
  }
  for (const group of progress.open) group.plain = false
  progress.ways *= span
  return progress.ways > mostWays ? tooManyWays : null
}

type Atom = { readonly size: number; readonly kind: 'open' | 'close' | 'choice' | 'atom' }

function atomAt(source: string, index: number): Atom {
  const unit = source[index]
  if (unit === '\\')
    return { size: /^\\[pP]\{[^}]*\}/.exec(source.slice(index))?.[0].length ?? 2, kind: 'atom' }
  if (unit === '[') return { size: classSize(source, index), kind: 'atom' }
  if (unit === '(') return { size: source.startsWith('(?:', index) ? 3 : 1, kind: 'open' }
  if (unit === ')') return { size: 1, kind: 'close' }
  if (unit === '|') return { size: 1, kind: 'choice' }
  return { size: 1, kind: 'atom' }
}

function classSize(source: string, start: number): number {
  let index = start + 1
  while (index < source.length && source[index] !== ']') index += source[index] === '\\' ? 2 : 1
  return index + 1 - start
}

/** In how many lengths a repetition may end; null when it has no end. */
function spanOf(repeat: RegExpExecArray): number | null {
  if (repeat[0] === '?') return 2
  if (repeat[0] === '*' || repeat[0] === '+') return null
  const least = Number(repeat[1])
  if (!repeat[2]) return 1
  return repeat[3] === undefined ? null : Number(repeat[3]) - least + 1
}
