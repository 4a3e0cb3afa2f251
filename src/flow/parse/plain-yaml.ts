import { bracketed } from './plain-brackets.ts'
import { type Cursor, plainValue, quotedScalar, skipSpaces } from './plain-scalar.ts'
import { branch, type Grown, leaf, type Place } from './yaml-tree.ts'

/**
 * Reads the YAML that designers mostly write: keys on lines of their own, lists with dashes, `{ }` and `[ ]`, words with
 * or without quotes, texts after `|`. Null for whatever else there is, wrong or merely rare: then the library reads the
 * file. Many times faster than it, and the same values at the same places.
 */
export function readPlainYaml(text: string): Grown | null {
  if (unusual.test(text)) return null
  const cursor = { text, at: 0 }
  const indent = nextLine(cursor)
  if (indent === null || text.charAt(cursor.at) === '-') return null
  const root = block(cursor, { key: 0, indent, depth: 0 })
  return root && nextLine(cursor) === null && cursor.at >= text.length ? root : null
}

/** Tabs, returns, marks of encodings and of documents: for the library. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: to refuse them
const unusual = /[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029]|^(?:---|\.\.\.|%)/m

const deepest = 20

type Where = { readonly key: number; readonly indent: number; readonly depth: number }

/** Over empty lines and comments to the first word of a line; its indentation, or null at the end of the text. */
function nextLine(cursor: Cursor): number | null {
  const { text } = cursor
  while (cursor.at < text.length) {
    const line = cursor.at
    skipSpaces(cursor)
    const sign = text.charAt(cursor.at)
    if (sign !== '\n' && sign !== '#' && sign !== '') return cursor.at - line
    const end = text.indexOf('\n', cursor.at)
    cursor.at = end === -1 ? text.length : end + 1
  }
  return null
}

/** Back to the beginning of the line we stand in. */
function backToLine(cursor: Cursor): void {
  cursor.at = cursor.text.lastIndexOf('\n', cursor.at - 1) + 1
}

function block(cursor: Cursor, where: Where): Grown | null {
  if (where.depth > deepest) return null
  return cursor.text.startsWith('- ', cursor.at) ? blockList(cursor, where) : blockMap(cursor, where)
}

/** A name and its colon at the end of a line or before a value. */
function keyAt(text: string, from: number): string | null {
  const colon = text.indexOf(':', from)
  if (colon === -1 || colon - from > longestKey) return null
  const after = text.charCodeAt(colon + 1)
  const name = text.slice(from, colon)
  return (after === space || after === lineFeed) && simpleKey.test(name) ? name : null
}

const simpleKey = /^[A-Za-z][A-Za-z0-9_.-]*$/
const longestKey = 200
const space = 0x20
const lineFeed = 0x0a

function blockMap(cursor: Cursor, where: Where): Grown | null {
  const start = cursor.at
  const value: Record<string, unknown> = {}
  const places = new Map<string | number, Place>()
  for (let indent: number | null = where.indent; indent === where.indent; indent = nextLine(cursor)) {
    const key = cursor.at
    const name = keyAt(cursor.text, key)
    if (name === null || places.has(name) || typeof plainValue(name)?.value !== 'string') return null
    cursor.at = key + name.length + 1
    const held = blockValue(cursor, { key, indent: where.indent, depth: where.depth + 1 })
    if (!held) return null
    value[name] = held.value
    places.set(name, held.place)
  }
  return ended(cursor, where, branch(value, where.key, start, places))
}

function blockList(cursor: Cursor, where: Where): Grown | null {
  const start = cursor.at
  const value: unknown[] = []
  const places = new Map<string | number, Place>()
  for (let indent: number | null = where.indent; indent === where.indent; indent = nextLine(cursor)) {
    if (!cursor.text.startsWith('- ', cursor.at)) break
    cursor.at += 2
    skipSpaces(cursor)
    const item = { key: cursor.at, indent: where.indent, depth: where.depth + 1 }
    const held = cursor.text.charAt(cursor.at) === '|' ? literal(cursor, item) : inLine(cursor, item)
    if (!held) return null
    places.set(value.length, held.place)
    value.push(held.value)
  }
  return ended(cursor, where, branch(value, where.key, start, places))
}

/** A block is over where a line is indented less, or the text ends. */
function ended(cursor: Cursor, { indent }: Where, grown: Grown): Grown | null {
  if (cursor.at >= cursor.text.length) return grown
  const at = cursor.at
  backToLine(cursor)
  return at - cursor.at > indent ? null : grown
}

/** What follows a key: something on its line, or a block below it. */
function blockValue(cursor: Cursor, where: Where): Grown | null {
  const { text } = cursor
  skipSpaces(cursor)
  const sign = text.charAt(cursor.at)
  if (sign === '|') return literal(cursor, where)
  if (sign !== '\n' && sign !== '#') return inLine(cursor, where)
  const end = text.indexOf('\n', cursor.at)
  if (end === -1) return null
  cursor.at = end + 1
  const indent = nextLine(cursor)
  const isList = text.startsWith('- ', cursor.at)
  if (indent === null || indent < where.indent || (indent === where.indent && !isList)) return null
  return block(cursor, { key: where.key, indent, depth: where.depth })
}

/** A value on the line, up to its end; a comment behind words without quotes is kept beside them. */
function inLine(cursor: Cursor, { key, indent, depth }: Where): Grown | null {
  const sign = cursor.text.charAt(cursor.at)
  if (sign === '{' || sign === '[')
    return toLineEnd(cursor, bracketed(cursor, key, { indent, depth }), indent)
  if (sign === '"' || sign === "'") return toLineEnd(cursor, quotedScalar(cursor, key), indent)
  const { text, at } = cursor
  const end = lineEnd(text, at)
  const line = text.slice(at, end)
  const comment = line.indexOf(' #')
  const source = (comment === -1 ? line : line.slice(0, comment)).trimEnd()
  const plain = plainValue(source)
  if (!plain || source.includes(': ') || source.endsWith(':')) return null
  const scalar = { value: plain.value, source, type: 'PLAIN' }
  cursor.at = end
  const grown = leaf(
    plain.value,
    key,
    at,
    comment === -1 ? scalar : { ...scalar, comment: line.slice(comment + 2) },
  )
  return toLineEnd(cursor, grown, indent)
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** Nothing but a comment may follow on the line, and no line that would go on with it. */
function toLineEnd(cursor: Cursor, grown: Grown | null, indent: number): Grown | null {
  if (!grown) return null
  const { text } = cursor
  const before = cursor.at
  skipSpaces(cursor)
  const sign = text.charAt(cursor.at)
  if (sign === '#' && cursor.at === before) return null
  if (sign !== '' && sign !== '\n' && sign !== '#') return null
  cursor.at = Math.min(text.length, lineEnd(text, cursor.at) + 1)
  const line = cursor.at
  if (grown.place.scalar && hasCommentBelow(text, line, indent)) return null
  const next = nextLine(cursor)
  const isOver = next === null || next <= indent
  cursor.at = line
  return isOver ? grown : null
}

/** A comment on the next line with words, indented like what would go on: the library takes it for the value's own. */
function hasCommentBelow(text: string, from: number, indent: number): boolean {
  let line = from
  let at = line + marginAt(text, line)
  while (text.charCodeAt(at) === lineFeed) {
    line = at + 1
    at = line + marginAt(text, line)
  }
  return text.charAt(at) === '#' && at - line > indent
}

/** A text after `|`, as it stands: every line below that is indented more. */
function literal(cursor: Cursor, { key, indent }: Where): Grown | null {
  const { text, at } = cursor
  if (text.charAt(at + 1) !== '\n') return null
  const lines: string[] = []
  let inner = 0
  let line = at + 2
  while (line < text.length) {
    const end = text.indexOf('\n', line)
    const margin = marginAt(text, line)
    const isEmpty = line + margin === end
    if (end === -1 || (isEmpty && (inner === 0 || margin > inner))) return null
    if (inner === 0) inner = margin
    if (inner <= indent || (!isEmpty && margin < inner)) break
    lines.push(isEmpty ? '' : text.slice(line + inner, end))
    line = end + 1
  }
  if (lines.length === 0) return null
  cursor.at = line
  const value = `${withoutLastEmpty(lines).join('\n')}\n`
  return leaf(value, key, at, { value, source: value, type: 'BLOCK_LITERAL' })
}

/** Blanks at the beginning of a line. */
function marginAt(text: string, line: number): number {
  let at = line
  while (text.charCodeAt(at) === 0x20) at += 1
  return at - line
}

function withoutLastEmpty(lines: readonly string[]): readonly string[] {
  let length = lines.length
  while (lines[length - 1] === '') length -= 1
  return lines.slice(0, length)
}
