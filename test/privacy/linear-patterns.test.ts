import { expect, test } from 'vitest'
import { seededRandom } from '../../src/intent/seeded-random.ts'
import { sampleOf } from './pattern-sample.ts'
import { patternsIn } from './patterns-in.ts'

/** Patterns that are not linear in their text, and why that text is short; by file and how they begin. */
const bounded: readonly (readonly [string, string, string])[] = [
  ['answer-numbers.ts', '/\\p{L}+\\W{0,3}(?:', '24 characters before a number'],
  ['detect/address.ts', "/[\\s]{0,2}([a-z][a-z'", 'sticky: goes on where it ended, so a word is read once'],
  ['detect/address.ts', "/[A-Z][\\w']* (?:[A-Z]", 'one street of three words of 25 letters'],
  ['detect/email.ts', '/[a-z\\d]+(?: ?[._-] ?', '96 characters before the @'],
  ['detect/label.ts', '/[a-z\\d]*\\d[\\d.\\-/ ]*', 'what a label may look back'],
  ['detect/widen-name.ts', '/([\\p{L}]{2,}[-/', '30 characters before a name'],
  ['detect/widen-name.ts', '/(?:^|[\\s"(:;,.])(', '30 characters before a name'],
  ['known-values.ts', '/(\\p{L}+) (?:d[aeo]s? )?$', '30 characters before a name'],
]

/** Time of the processor, which a busy machine does not change as much as the clock. Milliseconds. */
function costOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Runs a pattern as its users do: over a whole text, or, a sticky one, at every place of it. */
function timeOf({ source, flags, sticky, global }: RegExp, text: string): number {
  const run = new RegExp(source, sticky || global ? flags : `${flags}g`)
  return costOf(() => {
    if (!sticky) {
      for (const _ of text.matchAll(run));
      return
    }
    for (let at = 0; at < text.length; at++) {
      run.lastIndex = at
      run.test(text)
    }
  })
}

const fastest = (pattern: RegExp, text: string): number =>
  Math.min(...[0, 1, 2].map(() => timeOf(pattern, text)))

const textOf = (piece: string, kilobytes: number): string =>
  piece.repeat(Math.ceil((kilobytes * 1024) / piece.length)).slice(0, kilobytes * 1024)

/** Texts so short that only what is worse than quadratic takes a millisecond for them. Kilobytes. */
const tiny = [20, 40, 64, 96, 128, 256].map((characters) => characters / 1024)

/** Kilobytes, and what they may take before a longer text is tried: none is that would take minutes. Milliseconds. */
const suspicious: readonly (readonly [number, number])[] = [
  [0.5, 1],
  [2, 1.5],
  [8, 2],
]
/** Twice the text may take so much more time; a quadratic pattern takes four times as much. */
const mostGrowth = 2.6

/** How the time grows with each doubling, up to 64 KB; 0 where it is too short to matter. */
function growthOf(pattern: RegExp, piece: string): number {
  const isSlow = ([size, most]: readonly [number, number], run: typeof timeOf) =>
    run(pattern, textOf(piece, size)) > most
  for (const size of tiny)
    if (isSlow([size, 1], timeOf) && isSlow([size, 1], fastest)) return Number.POSITIVE_INFINITY
  const slow = suspicious.find((one) => isSlow(one, timeOf))
  if (!slow || !isSlow(slow, fastest)) return 0
  const times: number[] = []
  for (let size = slow[0]; size <= 64; size *= 2) {
    const time = fastest(pattern, textOf(piece, size))
    times.push(time)
    const growth = Math.sqrt(time / (times.at(-3) ?? time))
    if (growth > mostGrowth && time > 50) return growth
  }
  return Math.sqrt((times.at(-1) ?? 1) / (times.at(-3) ?? 1))
}

const samples = 4

function piecesOf({ source }: RegExp): readonly string[] {
  const random = seededRandom(source.length)
  const made = Array.from({ length: samples }, () => sampleOf(source, random))
  const near = made.flatMap((one) => [one, `${one} `, one.slice(0, -1)])
  const units = [...new Set(made.join(''))].slice(0, 8)
  return [...new Set([...near, ...units, ...units.map((unit) => `${unit} `)])].filter((piece) => piece !== '')
}

function slowPiece(pattern: RegExp): { readonly piece: string; readonly growth: number } | null {
  for (const piece of piecesOf(pattern)) {
    // A neighbour on the machine may slow one measurement, a slow pattern is slow each time.
    const growth = growthOf(pattern, piece)
    if (growth > mostGrowth && growthOf(pattern, piece) > mostGrowth) return { piece, growth }
  }
  return null
}

test('every pattern takes a time that grows with the text, or its text is short', {
  timeout: 180_000,
}, async () => {
  const patterns = await patternsIn('src/privacy')
  expect(patterns.length).toBeGreaterThan(500)
  const isBounded = (path: string, pattern: RegExp) =>
    bounded.some(([file, begins]) => path.endsWith(file) && String(pattern).startsWith(begins))
  const slow = patterns.flatMap(({ path, pattern }) => {
    const found = isBounded(path, pattern) ? null : slowPiece(pattern)
    return found ? [`${path}: ${String(pattern).slice(0, 160)} on ${JSON.stringify(found)}`] : []
  })
  expect(slow).toEqual([])
  const stale = bounded.filter(([file, begins]) =>
    patterns.every(({ path, pattern }) => !path.endsWith(file) || !String(pattern).startsWith(begins)),
  )
  expect(stale).toEqual([])
})

test.each([/(?:a+)+b/, /\d+x/, /[a-z]*\s*[a-z]*!/])('the search notices that %s is slow', (pattern) => {
  expect(slowPiece(pattern)).not.toBeNull()
})
