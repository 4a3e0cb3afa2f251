import type { BodyTemplate, InputType, ServiceInput, ServiceOperation } from '../../flow/service.ts'
import { fillText } from './fill-text.ts'

export type ServiceRequest = { readonly url: URL; readonly body: string | null }

/** Characters of one input. */
const longestInput = 1000
/** Characters of a code. */
const longestCode = 100

/**
 * The request for a call: inputs named in the path, the query or the body go there, the others to the query or a flat
 * JSON body.
 *
 * @param base the service's address without a slash at its end
 * @returns null when an input is missing or not of its type, or would lead out of the declared path
 */
export function serviceRequest(
  operation: ServiceOperation,
  base: string,
  given: ServiceInput,
): ServiceRequest | null {
  const { method, path, input, query, body } = operation
  const values = readInputs(input, given)
  if (!values) return null
  const parts = path.split('/').map((part) => fillPart(part, values))
  if (parts.some(leadsElsewhere)) return null
  const url = new URL(`${base}${parts.join('/')}`)
  for (const [name, text] of Object.entries(query)) url.searchParams.set(name, fillText(text, values))
  const rest = Object.entries(values).filter(([name]) => !placedIn(operation).has(name))
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of rest) url.searchParams.set(name, String(value))
    return { url, body: null }
  }
  return { url, body: JSON.stringify(body ? fillBody(body, values) : Object.fromEntries(rest)) }
}

/** Inputs that a path or a query names. */
const placedIn = ({ path, query }: ServiceOperation): ReadonlySet<string> =>
  new Set([
    ...[...path.matchAll(inputName)].map(([, name = '']) => name),
    ...Object.values(query).flatMap((text) =>
      text.flatMap((part) => (typeof part === 'string' ? [] : [part.input])),
    ),
  ])

/** The inputs, each as its type; null when one is not. */
function readInputs(input: ServiceOperation['input'], given: ServiceInput): ServiceInput | null {
  const values: Record<string, string | number> = {}
  for (const [name, type] of Object.entries(input)) {
    const text = inputText(type, given[name])
    if (text === null) return null
    values[name] = type === 'number' ? Number(text) : text
  }
  return values
}

/** Half of an emoji cannot be written in a URL. */
const halfCharacter = /\p{Surrogate}/u

function inputText(type: InputType, value: string | number | undefined): string | null {
  const text = value === undefined ? '' : String(value)
  if (text === '' || text.length > longestInput || halfCharacter.test(text)) return null
  switch (type) {
    case 'number':
      return Number.isFinite(Number(text)) && text.trim() !== '' ? text : null
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
    case 'code':
      return text.length <= longestCode && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text) ? text : null
    case 'location':
      return /^-?\d{1,3}(?:\.\d{1,10})?,-?\d{1,3}(?:\.\d{1,10})?$/.test(text) ? text : null
    case 'text':
      return text
  }
}

const inputName = /\{([^{}]*)\}/g

const fillPart = (part: string, values: ServiceInput): string =>
  part.replace(inputName, (_, name: string) => encodeURIComponent(values[name] ?? ''))

/** A person may write `..` as an order number; URLs would take it, and its percent-encoded form, as "one level up". */
const leadsElsewhere = (part: string) => part === '.' || part === '..'

/** JSON is made from values, never from text: an input cannot end the string it stands in. */
function fillBody(body: BodyTemplate, values: ServiceInput): unknown {
  switch (body.is) {
    case 'constant':
      return body.value
    case 'input':
      return values[body.input]
    case 'text':
      return fillText(body.parts, values)
    case 'list':
      return body.items.map((item) => fillBody(item, values))
    case 'object':
      return Object.fromEntries(
        Object.entries(body.fields).map(([name, inner]) => [name, fillBody(inner, values)]),
      )
  }
}
