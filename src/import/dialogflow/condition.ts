/** From the name of a parameter and what it is held against to the expression; null when it cannot be asked. */
export type Compare = (
  parameter: string,
  operator: string,
  value: string | number | boolean | null,
) => string | null

type Token = { readonly kind: 'word' | 'text' | 'sign' | 'parameter'; readonly text: string }

const tokenPattern =
  /\s*(?:"((?:[^"\\]|\\.){0,500})"|\$(?:session|page|flow)\.params\.([\w-]{1,100})((?:\.\w{1,20}){0,2})|(<=|>=|!=|[()=<>:])|([\w.-]{1,100}))/uy

/** The pieces of a condition; null when a piece is none of its words. */
function tokens(condition: string): readonly Token[] | null {
  const found: Token[] = []
  const text = condition.trim()
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text)
    if (!match) return null
    const [, quoted, parameter, rest = '', sign, word] = match
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted })
    else if (parameter !== undefined) found.push({ kind: 'parameter', text: `${parameter}${rest}` })
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign })
    else if (word !== undefined) found.push({ kind: 'word', text: word })
  }
  return found
}

/** Brackets and NOTs within each other. */
const deepest = 20
const mostTokens = 200

type Reader = { readonly all: readonly Token[]; readonly compare: Compare; at: number }

/** Reads `$session.params.size = "large" AND NOT $page.params.x != null`; null where it asks what a flow cannot know. */
export function readCondition(condition: string, compare: Compare): string | null {
  const all = tokens(condition)
  if (!all || all.length === 0 || all.length > mostTokens) return null
  const reader: Reader = { all, compare, at: 0 }
  const expression = either(reader, 0)
  return reader.at === all.length ? expression : null
}

const either = (reader: Reader, depth: number) =>
  joined(reader, depth, { inner: both, word: 'OR', sign: '||' })
const both = (reader: Reader, depth: number) =>
  joined(reader, depth, { inner: single, word: 'AND', sign: '&&' })

type Joint = {
  readonly inner: (reader: Reader, depth: number) => string | null
  readonly word: string
  readonly sign: string
}

function joined(reader: Reader, depth: number, { inner, word, sign }: Joint): string | null {
  const parts: (string | null)[] = [inner(reader, depth)]
  while (isWord(reader, word)) {
    reader.at += 1
    parts.push(inner(reader, depth))
  }
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null
  const asked = sign === '&&' ? known.filter((part) => part !== 'true') : known
  if (asked.length === 0) return 'true'
  return asked.length === 1 ? (asked[0] ?? null) : `(${asked.join(` ${sign} `)})`
}

const isWord = ({ all, at }: Reader, word: string): boolean =>
  all[at]?.kind === 'word' && all[at]?.text.toUpperCase() === word

function single(reader: Reader, depth: number): string | null {
  if (depth > deepest) return null
  const token = reader.all[reader.at]
  const isNot = isWord(reader, 'NOT')
  reader.at += 1
  if (isNot) {
    const inner = single(reader, depth + 1)
    return inner === null ? null : `!(${inner})`
  }
  if (token?.text === '(' && token.kind === 'sign') {
    const inner = either(reader, depth + 1)
    const close = reader.all[reader.at]
    reader.at += 1
    return close?.text === ')' && close.kind === 'sign' ? inner : null
  }
  if (token?.kind === 'word' && /^(true|false)$/i.test(token.text)) return token.text.toLowerCase()
  return token?.kind === 'parameter' ? compared(reader, token.text) : null
}

function compared(reader: Reader, parameter: string): string | null {
  const sign = reader.all[reader.at]
  const value = reader.all[reader.at + 1]
  reader.at += 2
  if (sign?.kind !== 'sign' || !value || value.kind === 'sign' || value.kind === 'parameter') return null
  return reader.compare(parameter, sign.text, value.kind === 'text' ? value.text : literal(value.text))
}

function literal(word: string): string | number | boolean | null {
  if (/^null$/i.test(word)) return null
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true'
  return /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/.test(word) ? Number(word) : word
}
