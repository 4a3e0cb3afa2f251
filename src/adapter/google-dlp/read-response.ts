import type { Finding } from '../../privacy/finding.ts'
import { bytesOf, codePointsOf, type OffsetIn } from './code-points.ts'
import { kindOf } from './info-types.ts'
import { column } from './inspect-config.ts'

/** What a response says of each row, offsets those of the row in UTF-16 code units. */
export type ReadResponse =
  | { readonly outcome: 'read'; readonly findings: readonly (readonly Finding[])[] }
  /** Google found more than it tells: fewer rows at once may be told whole. */
  | { readonly outcome: 'cut-short' }
  | { readonly outcome: 'nonsense' }

/** Reads an answer to a table of these rows; what cannot be understood to the last finding is nonsense as a whole. */
export function readResponse(response: unknown, rows: readonly string[]): ReadResponse {
  const result = isRecord(response) ? response.result : null
  if (!isRecord(result)) return { outcome: 'nonsense' }
  const { findings = [], findingsTruncated = false } = result
  if (!Array.isArray(findings) || typeof findingsTruncated !== 'boolean') return { outcome: 'nonsense' }
  if (findingsTruncated) return { outcome: 'cut-short' }
  const offsets = rows.map(lazyOffsets)
  const byRow: Finding[][] = rows.map(() => [])
  for (const found of findings) {
    const row = rowOf(found)
    const finding = row === null ? null : readFinding(found, offsets[row])
    if (row === null || !finding) return { outcome: 'nonsense' }
    byRow[row]?.push(finding)
  }
  return { outcome: 'read', findings: byRow }
}

type Offsets = { readonly codePoints: () => OffsetIn; readonly bytes: () => OffsetIn }

/** Most rows have no finding, and few answers need bytes. */
const lazyOffsets = (row: string): Offsets => {
  let codePoints: OffsetIn | null = null
  let bytes: OffsetIn | null = null
  return {
    codePoints: () => {
      codePoints ??= codePointsOf(row)
      return codePoints
    },
    bytes: () => {
      bytes ??= bytesOf(row)
      return bytes
    },
  }
}

/** Which row a finding is in; null when it does not say, or names another table. */
function rowOf(found: unknown): number | null {
  const location = isRecord(found) ? found.location : null
  const places = isRecord(location) ? location.contentLocations : null
  const [place] = Array.isArray(places) ? places : []
  const record = isRecord(place) ? place.recordLocation : null
  if (!isRecord(record) || !isRecord(record.tableLocation)) return null
  if (!isRecord(record.fieldId) || record.fieldId.name !== column) return null
  return wholeNumber(record.tableLocation.rowIndex)
}

function readFinding(found: unknown, offsets: Offsets | undefined): Finding | null {
  if (!isRecord(found) || !isRecord(found.location) || !offsets) return null
  const { codepointRange, byteRange } = found.location
  const stretch = isRecord(codepointRange)
    ? stretchOf(codepointRange, offsets.codePoints())
    : isRecord(byteRange)
      ? stretchOf(byteRange, offsets.bytes())
      : null
  const name = isRecord(found.infoType) ? found.infoType.name : null
  const confidence = confidenceOf(found.likelihood)
  if (!stretch || typeof name !== 'string' || confidence === null) return null
  return { kind: kindOf(name), ...stretch, confidence }
}

function stretchOf(range: Readonly<Record<string, unknown>>, toUtf16: OffsetIn) {
  const [from, to] = [wholeNumber(range.start), wholeNumber(range.end)]
  const start = from === null ? null : toUtf16(from)
  const end = to === null ? null : toUtf16(to)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** An int64 of JSON or of the client: digits in a string, or a number; left out, it is 0. */
function wholeNumber(value: unknown): number | null {
  if (value === undefined || value === null) return 0
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value) ? +value : -1
  return Number.isInteger(number) && number >= 0 ? number : null
}

const likelihoods = [
  'LIKELIHOOD_UNSPECIFIED',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'POSSIBLE',
  'LIKELY',
  'VERY_LIKELY',
]

/** By name, or by number; left out, nothing was said of it. */
function confidenceOf(likelihood: unknown): number | null {
  if (likelihood === undefined || likelihood === null) return 0.5
  const rank = typeof likelihood === 'string' ? likelihoods.indexOf(likelihood) : likelihood
  if (typeof rank !== 'number' || !likelihoods[rank]) return null
  return rank === 0 ? 0.5 : rank / 5 - 0.1
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
