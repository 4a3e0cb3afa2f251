import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { openKeptMemory } from './kept-memory.ts'
import { isMemoryOf } from './memory-rows.ts'
import { openRow } from './open-slot.ts'
import type { KeptTalk } from './transcripts.ts'
import { answerKindOf } from './vault-rows.ts'

/** The tokens by which personal answers stand in the talk; an answer that no words told has none. */
export type AnswerTokens = ReadonlyMap<AnswerName, { readonly kind: FindingKind; readonly n: number }>

/**
 * What stands in the talk for the personal answers that a flow lets colleagues see: no value leaves this room.
 * @throws Fault `CANNOT_OPEN`
 */
export async function shownAnswers(
  keyring: () => Promise<Keyring>,
  kept: KeptTalk,
  names: readonly AnswerName[],
): Promise<AnswerTokens> {
  const opened = await openKeptMemory(keyring, kept)
  if (!opened) return new Map()
  const { memory, vault } = opened
  const rows = [...vault.keys()]
  return new Map(
    names.flatMap((name) => {
      const value = kept.state.answers[name]
      const kind = value?.kind === 'sealed' ? answerKindOf(value.vault) : null
      const raw = kind && value?.kind === 'sealed' && openRow({ vault }, value.vault, value.path ?? [])
      if (!kind || typeof raw !== 'string') return []
      const token = memory.tokenOf({ kind, value: new RawText(raw) })
      // A token the talk does not have would stand for nothing, or for something else later.
      return rows.some((row) => isMemoryOf(row, token)) ? [[name, token] as const] : []
    }),
  )
}
