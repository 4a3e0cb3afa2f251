import type { PlainValue } from '../flow/talk-state.ts'
import { RawText } from '../message/raw-text.ts'
import type { SlotReference } from '../message/reply.ts'

/** What a row of an opened vault holds, or a field of it. */
export type OpenRow = (name: string, path: readonly string[]) => PlainValue | undefined

type Opened = { readonly vault: ReadonlyMap<string, RawText> }

/** A vault row's value, or a field of the JSON in it; undefined when the row is gone. */
export function openRow({ vault }: Opened, name: string, path: readonly string[]): PlainValue | undefined {
  const row = vault.get(name)
  if (!row) return undefined
  const words = RawText.reveal(row)
  if (path.length === 0) return words
  let value: PlainValue | undefined = JSON.parse(words)
  for (const field of path)
    value =
      value && typeof value === 'object' && !Array.isArray(value)
        ? (value as { readonly [field: string]: PlainValue })[field]
        : undefined
  return value
}

/** What a slot stands for right now. For services that were granted it and for the message being sent, nothing else. */
export const openSlot = (opened: Opened, slot: SlotReference): PlainValue | undefined =>
  slot.from === 'value' ? slot.value : openRow(opened, slot.name, slot.path)
