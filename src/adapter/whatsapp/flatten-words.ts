import { RawText } from '../../message/raw-text.ts'
import { isRecord, recordsIn, textIn, type Untrusted } from './untrusted.ts'

/** Keys of a shared contact whose values are Meta's own words (HOME, CELL), not the person's. */
const notWords: ReadonlySet<string> = new Set(['type', 'origin'])
/** Deeper than any contact Meta sends; keeps odd input from nesting without end. */
const deepest = 8

const joined = (parts: readonly (string | null)[]): RawText =>
  new RawText([...new Set(parts.filter((part) => part !== null))].join('\n'))

/** A place as lines: name, address, latitude and longitude, link. */
export function locationWords(location: Untrusted): RawText {
  const latitude = textIn(location.latitude)
  const longitude = textIn(location.longitude)
  const coordinates = latitude && longitude ? `${latitude}, ${longitude}` : null
  return joined([textIn(location.name), textIn(location.address), coordinates, textIn(location.url)])
}

/** Latitude and longitude as `-23.55,-46.63`, where both are numbers on the globe. */
export function locationPoint(location: Untrusted): RawText | null {
  const [latitude, longitude] = [textIn(location.latitude), textIn(location.longitude)]
  if (latitude === null || longitude === null) return null
  const isOnGlobe = isWithin(latitude, 90) && isWithin(longitude, 180)
  return isOnGlobe ? new RawText(`${degrees(latitude)},${degrees(longitude)}`) : null
}

const isWithin = (text: string, most: number): boolean => text.trim() !== '' && Math.abs(Number(text)) <= most

/** Six decimals are a hand's breadth; never `1e-7`. */
const degrees = (text: string): string => String(Number(Number(text).toFixed(6)))

/** Everything readable on shared contact cards, one value a line. */
export function contactWords(contacts: unknown): RawText {
  return joined(leaves(contacts, 0))
}

function leaves(value: unknown, depth: number): readonly string[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, depth + 1))
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, item]) => (notWords.has(key) ? [] : leaves(item, depth + 1)))
  }
  const text = textIn(value)
  return text === null ? [] : [text]
}

/** A cart as lines: the words that came with it, then each product with quantity and price. */
export function orderWords(order: Untrusted): RawText {
  const products = recordsIn(order.product_items).map((item) =>
    [item.quantity, item.product_retailer_id, item.item_price, item.currency]
      .map(textIn)
      .filter((part) => part !== null)
      .join(' '),
  )
  return joined([textIn(order.text), ...products])
}
