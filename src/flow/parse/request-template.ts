import type { BodyTemplate, SecretText, TextTemplate } from '../service.ts'
import type { Path } from './yaml-tree.ts'

/** `{number}` in a text that is sent; the braces of a GraphQL document have a blank or a line break inside. */
const inputMark = /\{([a-z][a-z0-9_]{0,63})\}/g
const secretMark = /\{secret\.([a-z][a-z0-9_]{0,63})\}/g

export const readText = (text: string): TextTemplate => partsOf(text, inputMark, (input) => ({ input }))

/** `Bearer {secret.shop_token}`: the name is that of the variable, `SIGILO_SECRET_SHOP_TOKEN`. */
export const readSecretText = (text: string): SecretText =>
  partsOf(text, secretMark, (name) => ({ secret: name.toUpperCase() }))

function partsOf<Part>(
  text: string,
  mark: RegExp,
  named: (name: string) => Part,
): readonly (string | Part)[] {
  const parts: (string | Part)[] = []
  let start = 0
  for (const found of text.matchAll(mark)) {
    if (found.index > start) parts.push(text.slice(start, found.index))
    parts.push(named(found[1] ?? ''))
    start = found.index + found[0].length
  }
  if (start < text.length) parts.push(text.slice(start))
  return parts
}

export const inputsOf = (template: TextTemplate): readonly string[] =>
  template.flatMap((part) => (typeof part === 'string' ? [] : [part.input]))

/** Whether an input stands between other words, where it could say more than itself. */
export const isMixed = (template: TextTemplate): boolean => template.length > 1

/** A value of `body:` with its inputs found. YAML has been read as plain values, never deeper than the file may be. */
export function readBody(value: unknown): BodyTemplate {
  if (Array.isArray(value)) return { is: 'list', items: value.map(readBody) }
  if (typeof value === 'object' && value !== null)
    return {
      is: 'object',
      fields: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readBody(inner)])),
    }
  if (typeof value !== 'string')
    return {
      is: 'constant',
      value: typeof value === 'number' || typeof value === 'boolean' ? value : null,
    }
  const parts = readText(value)
  const [only, ...others] = parts
  if (inputsOf(parts).length === 0) return { is: 'constant', value }
  return others.length === 0 && typeof only === 'object'
    ? { is: 'input', input: only.input }
    : { is: 'text', parts }
}

/** Every text with inputs of a body, and where it stands. */
export function textsOfBody(
  body: BodyTemplate,
  path: Path = [],
): readonly { readonly path: Path; readonly parts: TextTemplate }[] {
  switch (body.is) {
    case 'constant':
      return []
    case 'input':
      return [{ path, parts: [{ input: body.input }] }]
    case 'text':
      return [{ path, parts: body.parts }]
    case 'list':
      return body.items.flatMap((item, at) => textsOfBody(item, [...path, at]))
    case 'object':
      return Object.entries(body.fields).flatMap(([name, inner]) => textsOfBody(inner, [...path, name]))
  }
}
