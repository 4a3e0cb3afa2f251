import { asWritten, finding, type Stretch } from './detect/reading.ts'
import { viewOf } from './detect/view.ts'
import type { Finding } from './finding.ts'
import { checkPattern } from './safe-pattern.ts'

/** What `business.yaml` says about masking, ready to use. */
export type MaskingWords = {
  readonly never: readonly string[]
  readonly always: readonly RegExp[]
}

export const noMaskingWords: MaskingWords = { never: [], always: [] }

/** What is wrong with an entry, in words for a designer; `name` is a pattern's own, or the brand. */
export type MaskingMistake = {
  readonly section: keyof MaskingSection
  readonly name: string
  readonly mistake: string
}

/** The `masking:` section: brands and staff never masked, own patterns always masked. */
export type MaskingSection = {
  readonly never: readonly string[]
  readonly always: Readonly<Record<string, string>>
}

/** Reads the section; every mistake is listed and nothing half-right is returned. */
export function readMasking(
  section: MaskingSection,
): { readonly words: MaskingWords } | { readonly mistakes: readonly MaskingMistake[] } {
  const mistakes: MaskingMistake[] = []
  const always: RegExp[] = []
  for (const [name, source] of Object.entries(section.always)) {
    const mistake = checkPattern(source)
    if (mistake) mistakes.push({ section: 'always', name, mistake })
    else always.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'))
  }
  for (const name of section.never) {
    if (!/\p{L}{2}/u.test(name))
      mistakes.push({ section: 'never', name, mistake: 'a brand needs at least two letters' })
  }
  if (mistakes.length > 0) return { mistakes }
  return { words: { never: section.never.map((name) => viewOf(name).folded), always } }
}

/** Findings of the business's own patterns, also in other scripts' digits and look-alikes. Offsets are those of the words as written. */
export function findAlways({ always }: MaskingWords, written: string): Finding[] {
  if (always.length === 0) return []
  const view = viewOf(written)
  return always.flatMap((pattern) => [
    ...matchesOf(pattern, written),
    ...(view.starts ? asWritten(view, matchesOf(pattern, view.plain)) : []),
  ])
}

const matchesOf = (pattern: RegExp, text: string): Finding[] =>
  [...text.matchAll(pattern)]
    .filter((match) => match[0].length > 0)
    .map((match) => finding('OTHER', match.index, match.index + match[0].length, 1))

/** Findings without the names and addresses that are nothing but a brand. Numbers and e-mails are never let through. */
export function withoutBrands(
  { never }: MaskingWords,
  written: string,
  findings: readonly Finding[],
): readonly Finding[] {
  if (never.length === 0) return findings
  const isBrand = coveredBy(brandsIn(never, written))
  return findings.filter(
    (one) => !(one.kind === 'NAME' || one.kind === 'ADDRESS' || one.kind === 'LOCATION') || !isBrand(one),
  )
}

/** Whether one of the stretches covers a finding whole; each question costs the logarithm of their number. */
function coveredBy(stretches: readonly Stretch[]): (one: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let furthest = 0
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (reach[low - 1] ?? 0) >= end
  }
}

/** What may hang on a brand: "Aurora's", "as Auroras". */
const ending = /(?:['\u2019]s?|e?s['\u2019]?)?(?![\p{L}\p{N}])/uy

function brandsIn(never: readonly string[], written: string): Stretch[] {
  const { folded, starts, ends } = viewOf(written)
  const found: Stretch[] = []
  for (const brand of never) {
    for (let at = folded.indexOf(brand); at >= 0; at = folded.indexOf(brand, at + brand.length)) {
      ending.lastIndex = at + brand.length
      if (/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) || !ending.test(folded)) continue
      const end = Math.max(ending.lastIndex, at + brand.length)
      found.push({ start: starts?.[at] ?? at, end: ends?.[end - 1] ?? end })
    }
  }
  return found
}
