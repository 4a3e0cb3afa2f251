/** A pattern of our own, taken apart: what stands in a row, each `least` to `most` times. */
export type Part = {
  readonly least: number
  readonly most: number
  readonly what:
    | { readonly is: 'character'; readonly of: ReadonlySet<string> | 'any' }
    | { readonly is: 'choice'; readonly between: readonly (readonly Part[])[] }
}

/** Stands for every character beyond ASCII. */
export const beyondAscii = '\x7f'

/**
 * Takes a pattern apart. What is no character of the text (look-arounds, anchors) is left out, and what is not known
 * beforehand (back references, negated classes) is any character: so that a pattern may match less than its parts say,
 * never more.
 */
export function partsOf(source: string): readonly (readonly Part[])[] {
  if (last?.source !== source) last = { source, parts: readChoices({ source, at: 0 }) }
  return last.parts
}

/** The pattern asked about last: several things are asked of each. */
let last: { readonly source: string; readonly parts: readonly (readonly Part[])[] } | null = null

/** Where the reading of a pattern has come to. */
type Reader = { readonly source: string; at: number }

/** All that stands between two bars, up to the end of the group or of the pattern. */
function readChoices(reader: Reader): (readonly Part[])[] {
  const choices: (readonly Part[])[] = []
  let row: Part[] = []
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++
      choices.push(row)
      row = []
      continue
    }
    const what = readWhat(reader)
    const times = readTimes(reader)
    if (what) row.push({ ...times, what })
  }
  choices.push(row)
  return choices
}

function readWhat(reader: Reader): Part['what'] | null {
  const { source } = reader
  const first = source.charAt(reader.at)
  if (first === '(') return readGroup(reader)
  if (first === '[') {
    const end = endOfClass(source, reader.at)
    const of = membersOf(source.slice(reader.at + 1, end))
    reader.at = end + 1
    return { is: 'character', of }
  }
  const size =
    first !== '\\'
      ? 1
      : /^[pP]/.test(source.charAt(reader.at + 1))
        ? source.indexOf('}', reader.at) + 1 - reader.at
        : 2
  const atom = source.slice(reader.at, reader.at + size)
  reader.at += size
  return atom === '^' || atom === '$' || atom === '\\b' ? null : { is: 'character', of: charactersOf(atom) }
}

const opening = /\((?:\?(?:<?[!=]|:|<[a-z]+>))?/y

function readGroup(reader: Reader): Part['what'] | null {
  opening.lastIndex = reader.at
  const open = opening.exec(reader.source)?.[0] ?? '('
  reader.at += open.length
  const between = readChoices(reader)
  reader.at++
  return /[!=]$/.test(open) ? null : { is: 'choice', between }
}

/** Where the bracket stands that closes a class. */
export function endOfClass(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at
}

const counted = /\{(\d+)(,?)(\d*)\}/y

function readTimes(reader: Reader): Pick<Part, 'least' | 'most'> {
  const mark = reader.source.charAt(reader.at)
  if (!'?*+{'.includes(mark) || mark === '') return { least: 1, most: 1 }
  counted.lastIndex = reader.at
  const count = mark === '{' ? counted.exec(reader.source) : null
  reader.at += count ? count[0].length : 1
  if (reader.source[reader.at] === '?') reader.at++
  if (!count) return { least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Number.POSITIVE_INFINITY }
  const [, least = '', comma, most] = count
  if (!comma) return { least: Number(least), most: Number(least) }
  return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY }
}

const range = (first: string, last: string): string[] => {
  const from = first.charCodeAt(0)
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, index) =>
    String.fromCharCode(from + index),
  )
}
const digits = range('0', '9')
const escapes: Readonly<Record<string, readonly string[]>> = {
  '\\d': digits,
  '\\w': [...digits, ...range('a', 'z'), ...range('A', 'Z'), '_'],
  '\\s': [' ', '\t', '\n', '\r', '\v', '\f', beyondAscii],
  '\\n': ['\n'],
  '\\r': ['\r'],
  '\\t': ['\t'],
}

function charactersOf(atom: string): ReadonlySet<string> | 'any' {
  if (atom === '.' || /^\\(?:[pPDWSu]|[1-9])/.test(atom)) return 'any'
  return new Set((escapes[atom] ?? [atom.slice(-1)]).map(inAscii))
}

function membersOf(members: string): ReadonlySet<string> | 'any' {
  if (members.startsWith('^')) return 'any'
  const found = new Set<string>()
  for (const [member] of members.matchAll(/[^\\]-[^\\]|\\.|./gsu)) {
    const isRange = member.length === 3
    const characters = isRange ? range(member.charAt(0), member.charAt(2)).map(inAscii) : membersLike(member)
    if (characters === 'any') return 'any'
    for (const one of characters) found.add(one)
  }
  return found
}

/** A dot in a class is a dot. */
const membersLike = (member: string) => charactersOf(member === '.' ? '\\.' : member)

const inAscii = (character: string): string => (character.charCodeAt(0) < 127 ? character : beyondAscii)
