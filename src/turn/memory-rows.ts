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

/** What the memory learned in this turn becomes vault rows. */
export function keepMemory(draft: Draft): void {
  const rows = new Map<string, number>()
  for (const name of draft.vault.keys()) {
    const token = /^memory:[A-Z_]+:\d+:/.exec(name)?.[0]
    if (token) rows.set(token, (rows.get(token) ?? 0) + 1)
  }
  for (const { kind, n, value } of draft.memory.fresh()) {
    const token = `memory:${kind}:${n}:`
    const place = (rows.get(token) ?? 0) + 1
    rows.set(token, place)
    const name = `${token}${place}`
    draft.vault.set(name, value)
    draft.put.add(name)
  }
}
