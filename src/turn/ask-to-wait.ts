import type { Instant } from '../clock.ts'
import { Fault, type FaultCode } from '../fault.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import type { Claim } from './claim.ts'
import { composeReply } from './compose-reply.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import { openDraft } from './open-draft.ts'
import { recordTurn } from './record-turn.ts'
import { send } from './send-outbox.ts'
import { say } from './speak.ts'

type Unheard = {
  readonly person: PersonIdentifiers
  /** When the newest of the messages was written. */
  readonly newest: Instant
}

export type Fail = (error: unknown) => Promise<never>

/** No detector can say what is personal in the words, or the guard refuses what they led to. */
const waits: ReadonlySet<FaultCode> = new Set(['DETECTOR_FAILED', 'KNOWN_VALUE'])

/**
 * Fails as a turn did. Where its words stay sealed for that and are heard later, the person is told so before, in a turn
 * that consumes nothing and holds nothing of what they wrote. Beside people the bot is silent.
 */
export const failTold =
  (needs: GuardedNeeds, claim: Claim, unheard: Unheard | null): Fail =>
  async (failure) => {
    if (unheard && failure instanceof Fault && waits.has(failure.code))
      await tellToWait(needs, claim, unheard).catch((error: unknown) => {
        // What made the turn fail is what decides about its messages; this is only told.
        needs.log({ event: 'fault', code: error instanceof Fault ? error.code : 'UNKNOWN' })
      })
    throw failure
  }

async function tellToWait(needs: GuardedNeeds, claim: Claim, { person, newest }: Unheard): Promise<void> {
  if (newest <= (claim.memo.apologizedAt ?? 0)) return
  const draft = await openDraft(needs, claim, person)
  if (draft.state.handedOff) return
  draft.lastInboundAt = Math.max(draft.lastInboundAt, newest) as Instant
  say(draft, 'read_later')
  const reply = await composeReply(needs, draft)
  if (!reply) return
  // Meta's clock may be ahead of ours: the same message is not told of twice.
  const memo = { ...claim.memo, apologizedAt: Math.max(draft.now, newest) as Instant }
  const turn = await recordTurn(needs, draft, { reply, memo, consumed: null })
  // Which language a stranger speaks is not known before they are heard.
  if ((await needs.lanes.commit({ ...turn, locale: claim.locale })) === 'fenced') return
  const { effect, talk } = draft
  await send(needs, claim, person, { effect, talk, body: { kind: 'reply', reply }, attempts: 0 })
}
