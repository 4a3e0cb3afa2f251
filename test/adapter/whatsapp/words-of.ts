import type { Envelope } from '../../../src/message/inbound.ts'
import { RawText } from '../../../src/message/raw-text.ts'

/** Every raw word of an envelope, one a line: tests look for what must be, or must not be, among them. */
export const wordsOf = ({ inbound, from, profileName }: Envelope): string =>
  leaves([inbound, from, profileName]).join('\n')

function leaves(value: unknown): string[] {
  if (value instanceof RawText) return [RawText.reveal(value)]
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return []
}
