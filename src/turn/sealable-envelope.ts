import { instantOf } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Envelope } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'

const mark = ' raw'

/**
 * An envelope as words that can be sealed: JSON in which every `RawText` is a pair. Its only way out of memory is
 * `SealedText.of`.
 */
export const sealableEnvelope = (envelope: Envelope): RawText => new RawText(JSON.stringify(open(envelope)))

/** The envelope back from its sealed row. @throws Fault `BAD_PAYLOAD` when a newer version wrote it */
export function envelopeFrom(words: RawText): Envelope {
  const envelope = close(JSON.parse(RawText.reveal(words))) as Envelope | null
  if (!envelope?.inbound || !envelope.from)
    throw new Fault('BAD_PAYLOAD', 'a sealed inbox row of an unknown shape')
  return { ...envelope, inbound: { ...envelope.inbound, at: instantOf(envelope.inbound.at) } }
}

function open(value: unknown): unknown {
  if (value instanceof RawText) return { [mark]: RawText.reveal(value) }
  if (Array.isArray(value)) return value.map(open)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, open(field)]))
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close)
  if (value === null || typeof value !== 'object') return value
  const words = (value as Readonly<Record<string, unknown>>)[mark]
  if (typeof words === 'string') return new RawText(words)
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, close(field)]))
}
