import type { Mistake } from '../mistake.ts'
import type { TextTemplate } from '../service.ts'
import { inputsOf, isMixed, readBody, readText, textsOfBody } from './request-template.ts'
import type { OperationWritten } from './services-shape.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-tree.ts'

type Place = { readonly yaml: YamlFile; readonly path: Path }
type Request = { readonly method: 'get' | 'post' | 'put' | 'delete'; readonly path: string }
type Sent = { readonly inside: Path; readonly parts: TextTemplate }

/** Inputs a path, a query or a condition names and nobody declares, and words that could say more than themselves. */
export function placeMistakes(
  { yaml, path }: Place,
  request: Request,
  written: OperationWritten,
): readonly Mistake[] {
  const inPath = namesIn(request.path).map((name) => ({ inside: [request.method], parts: [{ input: name }] }))
  const inQuery = Object.entries(written.query ?? {}).map(([name, value]) => ({
    inside: ['query', name],
    parts: readText(String(value)),
  }))
  const places: readonly Sent[] = [...inPath, ...inQuery, ...inOutcomes(written)]
  return [
    ...places.flatMap((sent) => unknownInputs({ yaml, path }, sent, written)),
    ...inQuery.flatMap((sent) => looseInputs({ yaml, path }, sent, written)),
  ]
}

/** The same for what is sent as a body, and inputs that would not be sent at all. */
export function bodyMistakes(
  { yaml, path }: Place,
  request: Request,
  written: OperationWritten,
): readonly Mistake[] {
  if (written.body === undefined) return []
  if (request.method === 'get' || request.method === 'delete')
    return [
      { ...yaml.keyAt([...path, 'body']), says: `a ${request.method} has no body`, advice: 'use query' },
    ]
  const texts = textsOfBody(readBody(written.body)).map(({ path: inside, parts }) => ({
    inside: ['body', ...inside],
    parts,
  }))
  const query = Object.values(written.query ?? {}).flatMap((value) => inputsOf(readText(String(value))))
  const sent = new Set([...namesIn(request.path), ...query, ...texts.flatMap(({ parts }) => inputsOf(parts))])
  const unsent = Object.keys(written.with ?? {}).filter((name) => !sent.has(name))
  return [
    ...texts.flatMap((one) => unknownInputs({ yaml, path }, one, written)),
    ...texts.flatMap((one) => looseInputs({ yaml, path }, one, written)),
    ...unsent.map((name) => ({
      ...yaml.keyAt([...path, 'with', name]),
      says: `"${name}" is sent nowhere`,
      advice: `put {${name}} into the body, or drop it`,
    })),
  ]
}

function inOutcomes({ on = {} }: OperationWritten): readonly Sent[] {
  return Object.entries(on).flatMap(([name, endings]) =>
    (Array.isArray(endings) ? endings : [endings]).flatMap((ending) => {
      if (typeof ending === 'number' || 'empty' in ending) return []
      const words = 'is' in ending ? ending.is : ending.is_not
      return (Array.isArray(words) ? words : [words]).map((text) => ({
        inside: ['on', name],
        parts: readText(text),
      }))
    }),
  )
}

const unknownInputs = (
  { yaml, path }: Place,
  { inside, parts }: Sent,
  { with: inputs = {} }: OperationWritten,
): readonly Mistake[] =>
  [...new Set(inputsOf(parts))]
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((name) => ({
      ...yaml.keyAt([...path, ...inside]),
      says: `{${name}} is not an input`,
      advice: `add it: with: { ${name}: code }${isMixed(parts) ? `, or write { ${name} } with blanks if it belongs to the text` : ''}`,
    }))

/** Between other words a text could be read as more than a value: `1042 OR status:any` in a search. */
const looseInputs = (
  { yaml, path }: Place,
  { inside, parts }: Sent,
  { with: inputs = {} }: OperationWritten,
): readonly Mistake[] =>
  isMixed(parts)
    ? [...new Set(inputsOf(parts))]
        .filter((name) => inputs[name] === 'text')
        .map((name) => ({
          ...yaml.keyAt([...path, ...inside]),
          says: `{${name}} is a free text between other words, and could say more than itself`,
          advice: `declare it as code (letters, digits, - and _), or let it stand alone`,
        }))
    : []

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
