import type { Bot } from '../flow/bot.ts'
import { AnonymizedText } from '../privacy/anonymized-text.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { isHashOf, isOfRecords } from './own-words.ts'

/** What can be read in a value, each text and number once, but for words of code and hashes of bots. */
export type Legible = { readonly texts: ReadonlySet<string | number>; readonly bytes: readonly Uint8Array[] }

/** Numbers below this have too few digits to be anybody's. */
const smallest = 100_000

/** Every text, number and run of bytes in a value, names of fields included; what is sealed stays closed. */
export function lookThrough(value: unknown, bots: readonly Bot[]): Legible {
  const found = { texts: new Set<string | number>(), bytes: [], bots }
  look(value, found)
  return found
}

type Found = {
  readonly texts: Set<string | number>
  readonly bytes: Uint8Array[]
  readonly bots: readonly Bot[]
}

function look(part: unknown, found: Found): void {
  switch (typeof part) {
    case 'string':
      add(part, found)
      return
    case 'number':
      if (part >= smallest || part <= -smallest) found.texts.add(part)
      return
    case 'object':
      if (part !== null) lookInside(part, found)
  }
}

function add(text: string, { texts, bots }: Found): void {
  if (!isOfRecords(text) && !isHashOf(bots, text)) texts.add(text)
}

function lookInside(part: object, found: Found): void {
  if (Array.isArray(part)) for (const one of part) look(one, found)
  else if (Object.getPrototypeOf(part) === Object.prototype) lookAtFields(part, found)
  else if (part instanceof AnonymizedText) add(part.text, found)
  else if (part instanceof SealedText) add(part.key, found)
  else if (part instanceof Uint8Array) found.bytes.push(part)
  else if (part instanceof Map) for (const entry of part) look(entry, found)
  else lookAtFields(part, found)
}

function lookAtFields(part: object, found: Found): void {
  for (const name in part) {
    add(name, found)
    look((part as Readonly<Record<string, unknown>>)[name], found)
  }
}
