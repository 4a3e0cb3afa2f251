/** How a service writes a value, where it is not how we keep it. */
type SentAs = 'itself' | 'text' | 'number' | 'datetime' | 'utc'

/** Characters of one field. */
const longestText = 2000
/** Parts of a text given as a list. */
const mostParts = 200

/** A list of texts is one text, so that a prompt can show it. */
export function textOf(value: unknown, sentAs: SentAs, glue: string): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.length > mostParts ? [undefined] : value.map((part) => oneText(part, sentAs))
    return parts.includes(undefined) ? undefined : oneText(parts.join(glue), 'itself')
  }
  return oneText(value, sentAs)
}

function oneText(value: unknown, sentAs: SentAs): string | undefined {
  if (sentAs === 'number' && typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' && value.length <= longestText ? value : undefined
}

const numberShape = /^-?\d{1,15}(?:\.\d{1,10})?$/

export function numberOf(value: unknown, sentAs: SentAs): number | undefined {
  if (sentAs === 'text' && typeof value === 'string')
    return numberShape.test(value) ? Number(value) : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

const yes: ReadonlySet<unknown> = new Set([true, 'true', 'yes', '1', 1])
const no: ReadonlySet<unknown> = new Set([false, 'false', 'no', '0', 0])

export function yesNoOf(value: unknown, sentAs: SentAs): boolean | undefined {
  if (typeof value !== 'boolean' && sentAs !== typeOf(value)) return undefined
  return yes.has(value) ? true : no.has(value) ? false : undefined
}

const typeOf = (value: unknown): SentAs | null =>
  typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : null

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const momentShape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const offsetShape = /(?:Z|[+-]\d{2}:\d{2})$/

/** A day; of a moment the day as it is written, in the service's own time zone. */
export function dayOf(value: unknown, sentAs: SentAs): string | undefined {
  if (typeof value !== 'string' || value.length > longestText) return undefined
  if (sentAs === 'datetime' && value.includes('T')) {
    const moment = offsetShape.test(value) ? value : `${value}Z`
    return momentOf(moment, 'itself') && value.slice(0, 10)
  }
  return isDay(value) ? value : undefined
}

export function momentOf(value: unknown, sentAs: SentAs): string | undefined {
  if (typeof value !== 'string' || value.length > longestText) return undefined
  const text = sentAs === 'utc' && !offsetShape.test(value) ? `${value}Z` : value
  const day = momentShape.exec(text)?.[1]
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** A day that exists: the 31st of November does not. */
function isDay(text: string): boolean {
  if (!dayShape.test(text)) return false
  const midnight = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}
