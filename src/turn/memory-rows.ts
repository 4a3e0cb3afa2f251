import type { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import { createTalkMemory, type TalkMemory } from '../privacy/talk-memory.ts'
import type { Draft } from './draft.ts'

const row = /^memory:([A-Z_]+):(\d+):\d+$/

/**
 * The talk's memory back from its vault rows, one for each value: `memory:NAME:1:1` and `memory:NAME:1:2` hold "Ana
 * Souza" and "Ana", both behind `[NAME_1]`.
 */
export const openMemory = (vault: ReadonlyMap<string, RawText>): TalkMemory =>
  createTalkMemory(
    [...vault].flatMap(([name, value]) => {
      const match = row.exec(name)
      return match ? [{ kind: match[1] as FindingKind, n: Number(match[2]), value }] : []
    }),
  )

/** What each token of a talk stands for, `NAME_1`: every way in which it was written, the oldest first. */
export function valuesByToken(vault: ReadonlyMap<string, RawText>): ReadonlyMap<string, readonly RawText[]> {
  const values = new Map<string, RawText[]>()
  for (const [name, value] of [...vault].sort(([a], [b]) => placeOf(a) - placeOf(b))) {
    const match = row.exec(name)
    if (!match) continue
    const token = `${match[1]}_${match[2]}`
    values.set(token, [...(values.get(token) ?? []), value])
  }
  return values
}

/** Whether a row of the vault holds what the token stands for. */
export const isMemoryOf = (
  name: string,
  { kind, n }: { readonly kind: FindingKind; readonly n: number },
): boolean => name.startsWith(`memory:${kind}:${n}:`)

const placeOf = (name: string): number => Number(name.slice(name.lastIndexOf(':') + 1)) || 0

/** What the memory learned in this turn becomes vault rows. */
export function keepMemory(draft: Draft): void {
  for (const [name, value] of freshRows(draft.memory, draft.vault.keys())) {
    draft.vault.set(name, value)
    draft.put.add(name)
  }
}

/** What the memory learned, by the name of the row that it gets beside those that are there. */
export function freshRows(
  memory: TalkMemory,
  names: Iterable<string>,
): readonly (readonly [string, RawText])[] {
  const rows = new Map<string, number>()
  for (const name of names) {
    const token = /^memory:[A-Z_]+:\d+:/.exec(name)?.[0]
    if (token) rows.set(token, (rows.get(token) ?? 0) + 1)
  }
  return memory.fresh().map(({ kind, n, value }) => {
    const token = `memory:${kind}:${n}:`
    const place = (rows.get(token) ?? 0) + 1
    rows.set(token, place)
    return [`${token}${place}`, value]
  })
}
