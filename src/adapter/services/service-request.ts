import type { InputType, ServiceInput, ServiceOperation } from '../../flow/service.ts'

export type ServiceRequest = { readonly url: URL; readonly body: string | null }

/** Characters of one input. */
const longestInput = 1000

/**
 * The request for a call: inputs named in the path go there, the others to the query or the JSON body.
 *
 * @param base the service's address without a slash at its end
 * @returns null when an input is missing or not of its type, or would lead out of the declared path
 */
export function serviceRequest(
  { method, path, input }: ServiceOperation,
  base: string,
  given: ServiceInput,
): ServiceRequest | null {
  const values = Object.entries(input).map(([name, type]) => [name, inputText(type, given[name])] as const)
  if (values.some(([, value]) => value === null)) return null
  const rest = new Map(values as readonly (readonly [string, string])[])
  const parts = path.split('/').map((part) => fillPart(part, rest))
  if (parts.some(leadsElsewhere)) return null
  for (const name of namesIn(path)) rest.delete(name)
  const url = new URL(`${base}${parts.join('/')}`)
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of rest) url.searchParams.set(name, value)
    return { url, body: null }
  }
  const body = Object.fromEntries(
    [...rest].map(([name, value]) => [name, input[name] === 'number' ? Number(value) : value]),
  )
  return { url, body: JSON.stringify(body) }
}

/** Half of an emoji cannot be written in a URL. */
const halfCharacter = /\p{Surrogate}/u

function inputText(type: InputType, value: string | number | undefined): string | null {
  const text = value === undefined ? '' : String(value)
  if (text === '' || text.length > longestInput || halfCharacter.test(text)) return null
  if (type === 'number') return Number.isFinite(Number(text)) ? text : null
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
  return text
}

const inputName = /\{([^{}]*)\}/g
const namesIn = (path: string) => [...path.matchAll(inputName)].map(([, name = '']) => name)

const fillPart = (part: string, values: ReadonlyMap<string, string>): string =>
  part.replace(inputName, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))

/** A person may write `..` as an order number; URLs would take it, and its percent-encoded form, as "one level up". */
const leadsElsewhere = (part: string) => part === '.' || part === '..'
