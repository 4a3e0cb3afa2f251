import type { Bot } from '../flow/bot.ts'
import { AnonymizedText } from '../privacy/anonymized-text.ts'
import { isAscii } from '../privacy/guard/folded-words.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import { isHashOf, isOfRecords } from './own-words.ts'

/** What can be read in a value, but for words of code and hashes of bots: all texts and numbers as one text. */
export type Legible = { readonly text: string; readonly bytes: readonly Uint8Array[] }

/** Numbers below this have too few digits to be anybody's. */
const smallest = 100_000

/** Letters and digits that are nobody's either; what is not ASCII may be read as more than it is. */
const few = 3

/** All texts are read as one, for there are many and most are short. As wide as the widest step within a value. */
const apart = '\n'.repeat(4)

const nothing: Legible = { text: '', bytes: [] }

/** Every text, number and run of bytes in a value, names of fields included; what is sealed stays closed. */
export function lookThrough(value: unknown, bots: readonly Bot[]): Legible {
  const found: Found = { texts: [], bytes: [], seen: null, lists: [], bots }
  look(value, found)
  const { texts, bytes } = found
  return texts.length + bytes.length === 0 ? nothing : { text: texts.join(apart), bytes }
}

type Found = {
  readonly texts: (string | number)[]
  readonly bytes: Uint8Array[]
  /** What takes longer to read than to look up is read once. */
  seen: Set<string | number> | null
  readonly lists: (readonly unknown[])[]
  readonly bots: readonly Bot[]
}

/** Characters of a text that takes longer to read than to look up. */
const long = 20

function look(part: unknown, found: Found): void {
  switch (typeof part) {
    case 'string':
      add(part, found)
      return
    case 'number':
      if (part >= smallest || part <= -smallest) addOnce(part, found)
      return
    case 'object':
      if (part !== null) lookInside(part, found)
  }
}

function add(text: string, found: Found): void {
  if (text.length >= long) addLong(text, found)
  else if (text.length > few ? !isOfRecords(text) : !isAscii(text)) found.texts.push(text)
}

function addLong(text: string, found: Found): void {
  if (!isHashOf(found.bots, text)) addOnce(text, found)
}

function addOnce(text: string | number, found: Found): void {
  found.seen ??= new Set()
  const { size } = found.seen
  if (found.seen.add(text).size > size) found.texts.push(text)
}

/** A reply stands in a record as what is sent and as what was said: its choices are the same list. */
function lookAtList(list: readonly unknown[], found: Found): void {
  if (list.length === 0 || found.lists.includes(list)) return
  found.lists.push(list)
  for (const one of list) look(one, found)
}

function lookInside(part: object, found: Found): void {
  if (Array.isArray(part)) lookAtList(part, found)
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
