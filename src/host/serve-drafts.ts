import type { Readable } from '../access/readable.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { DraftPlace, ReplyDrafts } from '../handoff/reply-drafts.ts'
import type { CaseNumber } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import type { Lanes } from '../turn/lanes.ts'
import type { CaseWords } from '../web/case-words.ts'

export type DraftsNeeds = {
  readonly drafts: ReplyDrafts
  readonly lanes: Pick<Lanes, 'vaultOf'>
  readonly keyring: () => Promise<Keyring>
  readonly clock: Clock
}

/** The row a begun reply is bound to. */
const boundToDraft = ({ case: number, staff }: DraftPlace) => `draft|${number}|${staff}`

/** What agents begin to write; empty words: nothing any more. @throws Fault `KEY_DESTROYED` */
export const keepDraft =
  (needs: DraftsNeeds): CaseWords['draft'] =>
  async ({ who, named }, number, words) => {
    const { drafts, clock } = needs
    const place = { case: number, staff: who.staff }
    if (words === '') return drafts.drop(place)
    const sealer = named.talk && (await sealerOf(needs, named.talk))
    const sealed = sealer && (await SealedText.of(new RawText(words), sealer, boundToDraft(place)))
    const kept = sealed ? await drafts.keep(place, sealed, clock.now()) : 'gone'
    if (kept === 'gone') throw new Fault('KEY_DESTROYED', 'nothing of this talk is kept any more')
  }

/** What whoever reads began to write in a case, in clear: their own words. Null: nothing that can still be opened. */
export async function draftShown(
  needs: DraftsNeeds,
  readable: Readable,
  number: CaseNumber,
): Promise<string | null> {
  const found = await needs.drafts.of(readable, number)
  const sealer = found && (await sealerOf(needs, found.talk))
  if (!found || sealer?.key !== found.words.key) return null
  const place = { case: number, staff: readable.staff }
  return RawText.reveal(await found.words.open(sealer, boundToDraft(place)))
}

/** Null: the key of the talk is destroyed. */
async function sealerOf({ lanes, keyring }: DraftsNeeds, talk: Parameters<Lanes['vaultOf']>[0]) {
  const kept = await lanes.vaultOf(talk)
  return kept && (await keyring()).unwrap(kept.key)
}
