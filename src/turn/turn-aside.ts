import type { PersonIdentifiers } from '../message/inbound.ts'
import type { Claim } from './claim.ts'
import { composeReply } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { openDraft } from './open-draft.ts'
import { recordTurn } from './record-turn.ts'
import { send } from './send-outbox.ts'

/**
 * A turn beside messages that cannot be heard: it consumes none of them and holds nothing of what they say. What it
 * says is sent at once.
 *
 * @param act fills the draft; false: there is nothing to be done
 */
export async function turnAside(
  needs: GuardedNeeds,
  claim: Claim,
  person: PersonIdentifiers,
  act: (draft: Draft) => Promise<boolean>,
): Promise<void> {
  const draft = await openDraft(needs, claim, person)
  if (!(await act(draft))) return
  const reply = await composeReply(needs, draft)
  const turn = await recordTurn(needs, draft, { reply, memo: draft.memo, consumed: null })
  // Which language a stranger speaks is not known before they are heard.
  const outcome = await needs.lanes.commit({ ...turn, locale: claim.locale })
  if (outcome === 'fenced' || !reply) return
  const { effect, talk } = draft
  const body = { kind: 'reply', reply } as const
  await send(needs, claim, person, { effect, talk, body, words: null, attempts: 0 })
}
