import { type Cursor, plainValue, quotedScalar, skipSpaces } from './plain-scalar.ts'
import { branch, type Grown, leaf, type Place } from './yaml-tree.ts'

/** Where a collection in brackets stands: lines that go on must be indented more than `indent`. */
type Inside = { readonly indent: number; readonly depth: number }

const deepest = 20

/** `{ … }` or `[ … ]` from its bracket on; null where anything in it is not as designers usually write. */
export function bracketed(cursor: Cursor, key: number, inside: Inside): Grown | null {
  if (inside.depth > deepest) return null
  return cursor.text.charAt(cursor.at) === '{'
    ? mapInBrackets(cursor, key, inside)
    : listInBrackets(cursor, key, inside)
}

function mapInBrackets(cursor: Cursor, key: number, inside: Inside): Grown | null {
  const start = cursor.at
  const value: Record<string, unknown> = {}
  const places = new Map<string | number, Place>()
  cursor.at += 1
  while (skipToNext(cursor, inside)) {
    if (cursor.text.charAt(cursor.at) === '}') return closed(cursor, branch(value, key, start, places))
    const at = cursor.at
    const name = keyInBrackets(cursor)
    if (name === null || places.has(name) || !skipToNext(cursor, inside)) return null
    const held = valueInBrackets(cursor, at, inside)
    if (!held || !skipToNext(cursor, inside)) return null
    value[name] = held.value
    places.set(name, held.place)
    if (cursor.text.charAt(cursor.at) === ',') cursor.at += 1
    else if (cursor.text.charAt(cursor.at) !== '}') return null
  }
  return null
}

function listInBrackets(cursor: Cursor, key: number, inside: Inside): Grown | null {
  const start = cursor.at
  const value: unknown[] = []
  const places = new Map<string | number, Place>()
  cursor.at += 1
  while (skipToNext(cursor, inside)) {
    if (cursor.text.charAt(cursor.at) === ']') return closed(cursor, branch(value, key, start, places))
    const held = valueInBrackets(cursor, cursor.at, inside)
    if (!held || !skipToNext(cursor, inside)) return null
    places.set(value.length, held.place)
    value.push(held.value)
    if (cursor.text.charAt(cursor.at) === ',') cursor.at += 1
    else if (cursor.text.charAt(cursor.at) !== ']') return null
  }
  return null
}

function closed(cursor: Cursor, grown: Grown): Grown {
  cursor.at += 1
  return grown
}

/** Over blanks and ends of lines; false at the end of the text, at a comment, or where a line is indented too little. */
function skipToNext(cursor: Cursor, { indent }: Inside): boolean {
  skipSpaces(cursor)
  while (cursor.text.charAt(cursor.at) === '\n') {
    const line = cursor.at + 1
    cursor.at = line
    skipSpaces(cursor)
    if (cursor.at - line <= indent) return false
  }
  return cursor.at < cursor.text.length && cursor.text.charAt(cursor.at) !== '#'
}

/** A name and its colon: `go: `, `order.status: `, `2h: `. */
const simpleKey = /([A-Za-z0-9_][A-Za-z0-9_.-]{0,199}): /y

function keyInBrackets(cursor: Cursor): string | null {
  simpleKey.lastIndex = cursor.at
  const name = simpleKey.exec(cursor.text)?.[1]
  if (name === undefined || typeof plainValue(name)?.value !== 'string') return null
  cursor.at = simpleKey.lastIndex
  return name
}

function valueInBrackets(cursor: Cursor, key: number, { indent, depth }: Inside): Grown | null {
  const first = cursor.text.charAt(cursor.at)
  if (first === '{' || first === '[') return bracketed(cursor, key, { indent, depth: depth + 1 })
  if (first === '"' || first === "'") return quotedScalar(cursor, key)
  return wordsInBrackets(cursor, key)
}

/** Words in brackets end at a comma or a bracket. */
const endOfWords = /[,[\]{}\n]|: |:[,[\]{}\n]| #/g

function wordsInBrackets(cursor: Cursor, key: number): Grown | null {
  const { text, at } = cursor
  endOfWords.lastIndex = at
  const end = endOfWords.exec(text)
  if (!end || !/^[,\]}\n]/.test(end[0])) return null
  const source = text.slice(at, end.index).trimEnd()
  const plain = plainValue(source)
  if (!plain || source.endsWith(':')) return null
  cursor.at = end.index
  return leaf(plain.value, key, at, { value: plain.value, source, type: 'PLAIN' })
}
