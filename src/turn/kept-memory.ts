import type { RawText } from '../message/raw-text.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Sealer } from '../privacy/sealed-text.ts'
import type { TalkMemory } from '../privacy/talk-memory.ts'
import { openMemory } from './memory-rows.ts'
import { boundToVault } from './open-draft.ts'
import type { KeptTalk } from './transcripts.ts'

type KeptMemory = {
  readonly memory: TalkMemory
  /** Every row of the vault, opened. */
  readonly vault: ReadonlyMap<string, RawText>
  readonly sealer: Sealer
}

/** What a stored talk hides, and what seals for its vault; null where its key is destroyed, and with it what it hid. */
export async function openKeptMemory(
  keyring: () => Promise<Keyring>,
  { talk, key, vault }: KeptTalk,
): Promise<KeptMemory | null> {
  if (!key) return null
  const sealer = await (await keyring()).unwrap(key)
  const opened = await Promise.all(
    vault.map(async ({ name, value }) => [name, await value.open(sealer, boundToVault(talk, name))] as const),
  )
  const values = new Map(opened)
  return { memory: openMemory(values), vault: values, sealer }
}
