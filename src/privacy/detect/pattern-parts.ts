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
  return splitChoices(source).map((choice) => {
    const row: Part[] = []
    let rest = choice
    while (rest.length > 0) {
      const atom = rest.slice(0, atomSize(rest))
      const times = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(rest.slice(atom.length))
      rest = rest.slice(atom.length + (times?.[0].length ?? 0))
      const what = whatOf(atom)
      if (what) row.push({ ...timesOf(times), what })
    }
    return row
  })
}

function timesOf(times: RegExpExecArray | null): Pick<Part, 'least' | 'most'> {
  if (!times) return { least: 1, most: 1 }
  const [, mark, least = '', comma, most] = times
  if (mark) return { least: mark === '+' ? 1 : 0, most: mark === '?' ? 1 : Number.POSITIVE_INFINITY }
  if (!comma) return { least: Number(least), most: Number(least) }
  return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY }
}

function whatOf(atom: string): Part['what'] | null {
  if (/^\(\?<?[!=]/.test(atom) || atom === '^' || atom === '$' || atom === '\\b') return null
  if (atom.startsWith('(')) {
    const inner = atom.slice(/^\((?:\?(?::|<[a-z]+>))?/.exec(atom)?.[0].length ?? 1, -1)
    return { is: 'choice', between: partsOf(inner) }
  }
  return { is: 'character', of: atom.startsWith('[') ? membersOf(atom.slice(1, -1)) : charactersOf(atom) }
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
  if (atom === '.' || /^\\[pPDWSu\d]/.test(atom.replace('\\d', ''))) return 'any'
  return new Set((escapes[atom] ?? [atom.slice(-1)]).map(inAscii))
}

function membersOf(members: string): ReadonlySet<string> | 'any' {
  if (members.startsWith('^')) return 'any'
  const found = new Set<string>()
  for (const [member] of members.matchAll(/[^\\]-[^\\]|\\.|./gsu)) {
    const isRange = member.length === 3
    const characters = isRange
      ? new Set(range(member.charAt(0), member.charAt(2)).map(inAscii))
      : membersLike(member)
    if (characters === 'any') return 'any'
    for (const one of characters) found.add(one)
  }
  return found
}

/** A dot in a class is a dot. */
const membersLike = (member: string) => charactersOf(member === '.' ? '\\.' : member)

const inAscii = (character: string): string => (character.charCodeAt(0) < 127 ? character : beyondAscii)

/** Length of the first atom: a group, a class, an escape or one character. */
function atomSize(source: string): number {
  if (source[0] === '\\') return /^\\p\{/u.test(source) ? source.indexOf('}') + 1 : 2
  if (source[0] === '[') return /^\[(?:\\.|[^\]\\])*\]/s.exec(source)?.[0].length ?? 1
  if (source[0] !== '(') return 1
  let depth = 0
  for (let index = 0; index < source.length; index++) {
    if (source[index] === '\\') index++
    else if (source[index] === '[') index += atomSize(source.slice(index)) - 1
    else if (source[index] === '(') depth++
    else if (source[index] === ')' && --depth === 0) return index + 1
  }
  return source.length
}

function splitChoices(source: string): string[] {
  const choices: string[] = []
  let from = 0
  for (let index = 0; index < source.length; index++) {
    if (source[index] === '|') {
      choices.push(source.slice(from, index))
      from = index + 1
    } else index += atomSize(source.slice(index)) - 1
  }
  return [...choices, source.slice(from)]
}
