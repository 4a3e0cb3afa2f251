import { checkConfig, type Found, inspectCell } from './inspect-cell.ts'
import {
  type Finding,
  type InspectConfig,
  internal,
  invalidArgument,
  type LocalProject,
  type Mood,
  notFound,
  permissionDenied,
  Refused,
  type Request,
  resourceExhausted,
  unavailable,
} from './settings.ts'

/** Google's DLP as far as `inspectContent` goes, with its limits; the wire is the servers' matter. */
export type LocalDlp = {
  mood: Mood
  /** For that many requests; then all is well again. */
  moodFor: number
  /** What came in, in order: the rows of each request. */
  readonly requests: { readonly parent: string; readonly rows: readonly string[]; readonly bytes: number }[]
  /** @throws Refused */
  readonly inspect: (request: Request, bytes: number) => { readonly result: object } | Record<string, never>
}

/** @see https://cloud.google.com/sensitive-data-protection/limits */
const mostBytes = 524_288
const mostValues = 50_000
const mostFindings = 3000
const minute = 60_000
/** Of what was asked, in a message. Headers of gRPC hold no more. Characters. */
const longestQuote = 1000

export function createLocalDlp(project: LocalProject): LocalDlp {
  const times: number[] = []
  const dlp: LocalDlp = {
    mood: 'well',
    moodFor: Number.POSITIVE_INFINITY,
    requests: [],
    inspect: (request, bytes) => {
      const rows = (request.item?.table?.rows ?? []).map(({ values }) => values?.[0]?.stringValue ?? '')
      dlp.requests.push({ parent: request.parent ?? '', rows, bytes })
      const mood = dlp.moodFor > 0 ? dlp.mood : 'well'
      dlp.moodFor -= 1
      const said = JSON.stringify(rows).slice(0, longestQuote)
      if (mood === 'unavailable') throw new Refused(unavailable, `cannot inspect ${said}`)
      if (mood === 'internal') throw new Refused(internal, `panic: ${said}`)
      if (mood === 'denied') throw new Refused(permissionDenied, `not for you: ${said}`)
      const now = project.clock.now()
      while ((times[0] ?? now) <= now - minute) times.shift()
      if (mood === 'quota' || times.length >= project.requestsPerMinute)
        throw new Refused(resourceExhausted, `Quota exceeded while inspecting ${said}`)
      times.push(now)
      if (bytes > mostBytes)
        throw new Refused(invalidArgument, `Request payload of ${bytes} bytes is too large: ${said}`)
      checkParent(request.parent ?? '', project)
      const config = configOf(request, project)
      checkConfig(config)
      return spoilt(answerTo(request, config), mood, rows)
    },
  }
  return dlp
}

function checkParent(parent: string, { project, locations }: LocalProject): void {
  const [, name, location] = /^projects\/([^/]+)\/locations\/([^/]+)$/.exec(parent) ?? []
  if (name === undefined) throw new Refused(invalidArgument, `Invalid resource name ${parent}`)
  if (name !== project) throw new Refused(permissionDenied, `Permission denied on resource project ${name}.`)
  if (location === undefined || !locations.includes(location))
    throw new Refused(invalidArgument, `The requested location "${location}" is not available.`)
}

/** The template's, with the request's own on top. */
function configOf(
  { inspectTemplateName, inspectConfig, parent }: Request,
  { templates }: LocalProject,
): InspectConfig {
  if (!inspectTemplateName) return inspectConfig ?? {}
  if (!inspectTemplateName.startsWith(`${parent}/`))
    throw new Refused(invalidArgument, 'The template is in another location than the request.')
  const template = templates[inspectTemplateName.split('/').at(-1) ?? '']
  if (!template) throw new Refused(notFound, `Requested entity was not found: ${inspectTemplateName}`)
  return { ...template, ...inspectConfig }
}

function answerTo({ item }: Request, config: InspectConfig): { readonly result: object } {
  const table = item?.table
  if (!table) throw new Refused(invalidArgument, 'Only tables are played here.')
  const headers = (table.headers ?? []).map(({ name }) => name ?? '')
  const rows = (table.rows ?? []).map(({ values }) => values ?? [])
  if (rows.some((values) => values.length !== headers.length))
    throw new Refused(invalidArgument, 'Row size does not match the number of headers.')
  if (rows.length * headers.length > mostValues) throw new Refused(invalidArgument, 'Too many table values.')
  const findings = rows.flatMap((values, row) =>
    values.flatMap(({ stringValue }, column) => {
      const cell = cellOf(stringValue ?? '', row, headers[column] ?? '')
      return inspectCell(cell.text, config).map((found) => findingOf(found, cell, config))
    }),
  )
  const most = Math.min(config.limits?.maxFindingsPerRequest || mostFindings, mostFindings)
  return findings.length > most
    ? { result: { findings: findings.slice(0, most), findingsTruncated: true } }
    : { result: { findings } }
}

type Cell = {
  readonly text: string
  readonly row: number
  readonly column: string
  /** By UTF-16 offset: how many code points and bytes of UTF-8 come before. */
  readonly codePoints: Uint32Array
  readonly bytes: Uint32Array
}

function cellOf(text: string, row: number, column: string): Cell {
  const codePoints = new Uint32Array(text.length + 1)
  const bytes = new Uint32Array(text.length + 1)
  let at = 0
  for (const character of text) {
    const end = at + character.length
    codePoints[end] = (codePoints[at] ?? 0) + 1
    bytes[end] = (bytes[at] ?? 0) + Buffer.byteLength(character)
    at = end
  }
  return { text, row, column, codePoints, bytes }
}

function findingOf({ infoType, likelihood, start, end }: Found, cell: Cell, config: InspectConfig): Finding {
  const { text, row, column, codePoints, bytes } = cell
  return {
    infoType: { name: infoType },
    likelihood,
    ...(config.includeQuote ? { quote: text.slice(start, end) } : {}),
    location: {
      codepointRange: { start: unlessZero(codePoints[start] ?? 0), end: codePoints[end] ?? 0 },
      byteRange: { start: unlessZero(bytes[start] ?? 0), end: bytes[end] ?? 0 },
      contentLocations: [
        { recordLocation: { fieldId: { name: column }, tableLocation: { rowIndex: unlessZero(row) } } },
      ],
    },
  }
}

/** On the wire of proto3 a zero is nothing. */
const unlessZero = (number: number): number | null => (number === 0 ? null : number)

/** What a Google that is not itself would answer. */
function spoilt(
  answer: { readonly result: object },
  mood: Mood,
  rows: readonly string[],
): { readonly result: object } | Record<string, never> {
  const one = (change: object, location: object = {}) => ({
    result: {
      findings: [
        {
          infoType: { name: 'PERSON_NAME' },
          likelihood: 4,
          location: {
            codepointRange: { end: 1 },
            contentLocations: [{ recordLocation: { fieldId: { name: 'text' }, tableLocation: {} } }],
            ...location,
          },
          ...change,
        },
      ],
    },
  })
  switch (mood) {
    case 'silent':
      return {}
    case 'cut-short':
      return { result: { findings: [], findingsTruncated: true } }
    case 'out-of-bounds':
      return one({}, { codepointRange: { end: (rows[0] ?? '').length + 1 } })
    case 'wrong-row':
      return one(
        {},
        {
          contentLocations: [
            { recordLocation: { fieldId: { name: 'text' }, tableLocation: { rowIndex: rows.length } } },
          ],
        },
      )
    case 'wrong-column':
      return one(
        {},
        {
          contentLocations: [{ recordLocation: { fieldId: { name: 'other' }, tableLocation: {} } }],
        },
      )
    case 'wrong-info-type':
      return one({ infoType: null })
    default:
      return answer
  }
}
