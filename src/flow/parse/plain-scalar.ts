import { type Grown, leaf } from './yaml-tree.ts'

/** A text and where we stand in it. */
export type Cursor = { readonly text: string; at: number }

const space = 0x20

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === space) cursor.at += 1
}

/** What a text without quotes cannot begin with; `-` and numbers are looked at apart. */
const indicators = new Set(',[]{}#&*!|>\'"%@`?:')
/** Every way YAML writes something else than text. @see https://yaml.org/spec/1.2.2/#103-core-schema */
const notText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/

/** What such a thing begins with. */
const mayBeNoText = new Set('~nNtTfF-+.0123456789')

/** The value of words without quotes: text, a whole number, true or false; null where only the library should say. */
export function plainValue(source: string): { readonly value: string | number | boolean } | null {
  if (source === '' || indicators.has(source.charAt(0)) || source === '-' || source.startsWith('- '))
    return null
  if (!mayBeNoText.has(source.charAt(0)) || !notText.test(source)) return { value: source }
  if (source === 'true' || source === 'false') return { value: source === 'true' }
  return /^[0-9]{1,15}$/.test(source) ? { value: Number(source) } : null
}

/** A text in quotes on one line, from its first quote; null where it is written in any other way. */
export function quotedScalar(cursor: Cursor, key: number): Grown | null {
  const { text, at } = cursor
  const quote = text.charAt(at)
  const close = quote === '"' ? closingDouble(text, at + 1) : closingSingle(text, at + 1)
  if (close === -1) return null
  const inner = text.slice(at + 1, close)
  const value = quote === '"' ? inner : inner.replaceAll("''", "'")
  cursor.at = close + 1
  return leaf(value, key, at, { value, source: value, type: quote === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE' })
}

function closingDouble(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') return at
    if (sign === '\\' || sign === '\n') return -1
  }
  return -1
}

function closingSingle(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '\n') return -1
    if (sign !== "'") continue
    if (text.charAt(at + 1) !== "'") return at
    at += 1
  }
  return -1
}
