import { AnonymizedText } from '../privacy/anonymized-text.ts'
import { SealedText } from '../privacy/sealed-text.ts'

/** What can be read in a value, each text once. */
export type Legible = { readonly texts: ReadonlySet<string>; readonly bytes: readonly Uint8Array[] }

/** Numbers below this have too few digits to be anybody's. */
const smallest = 100_000

/** Every text, number and run of bytes in a value, names of fields included; what is sealed stays closed. */
export function lookThrough(value: unknown): Legible {
  const found = { texts: new Set<string>(), bytes: [] }
  look(value, found)
  return found
}

type Found = { readonly texts: Set<string>; readonly bytes: Uint8Array[] }

function look(part: unknown, found: Found): void {
  switch (typeof part) {
    case 'string':
      found.texts.add(part)
      return
    case 'number':
      if (part >= smallest || part <= -smallest) found.texts.add(String(part))
      return
    case 'object':
      if (part !== null) lookInside(part, found)
  }
}

function lookInside(part: object, found: Found): void {
  if (Array.isArray(part)) for (const one of part) look(one, found)
  else if (part instanceof AnonymizedText) found.texts.add(part.text)
  else if (part instanceof SealedText) found.texts.add(part.key)
  else if (part instanceof Uint8Array) found.bytes.push(part)
  else if (part instanceof Map) for (const entry of part) look(entry, found)
  else
    for (const name in part) {
      found.texts.add(name)
      look((part as Readonly<Record<string, unknown>>)[name], found)
    }
}
