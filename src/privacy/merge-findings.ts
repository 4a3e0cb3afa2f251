import type { Finding } from './finding.ts'

/**
 * One stretch for findings that overlap: everything any of them covers, under the kind of the longest, of the surest
 * among equals, of the first among those. Nothing that was found is left uncovered. In order of start.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Finding[] = []
  let best = 0
  for (const finding of sorted) {
    const last = merged.at(-1)
    if (!last || finding.start >= last.end) {
      merged.push(finding)
      best = lengthOf(finding)
      continue
    }
    const isBetter =
      lengthOf(finding) > best || (lengthOf(finding) === best && finding.confidence > last.confidence)
    if (isBetter) best = lengthOf(finding)
    merged[merged.length - 1] = {
      kind: isBetter ? finding.kind : last.kind,
      confidence: isBetter ? finding.confidence : last.confidence,
      start: last.start,
      end: Math.max(last.end, finding.end),
    }
  }
  return merged
}

const lengthOf = ({ start, end }: Finding) => end - start

/** Names with nothing but a blank between them are one name: "Ana" and "Souza" found by different means. */
export function joinNames(findings: readonly Finding[], written: string): readonly Finding[] {
  const joined: Finding[] = []
  for (const finding of findings) {
    const last = joined.at(-1)
    const isOne =
      last?.kind === 'NAME' && finding.kind === 'NAME' && written.slice(last.end, finding.start) === ' '
    if (last && isOne) joined[joined.length - 1] = { ...last, end: finding.end }
    else joined.push(finding)
  }
  return joined
}

const ofPlaces: ReadonlySet<string> = new Set(['ADDRESS', 'POSTCODE', 'LOCATION'])

/** An address goes on over the part of it between two that were found: "Via Roma 5, sestiere Castello, 30122". */
export function joinPlaces(
  findings: readonly Finding[],
  written: string,
  isPlace: (between: string) => boolean,
): readonly Finding[] {
  return findings.map((finding, at) => {
    const next = findings[at + 1]
    if (finding.kind !== 'ADDRESS' || !next || !ofPlaces.has(next.kind)) return finding
    const between = written.slice(finding.end, next.start)
    return isPlace(between)
      ? { ...finding, end: finding.end + between.replace(/[\s,]+$/, '').length }
      : finding
  })
}
