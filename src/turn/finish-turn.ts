import type { Instant } from '../clock.ts'
import type { Fail } from './ask-to-wait.ts'
import type { LaneMemo } from './claim.ts'
import { composeReply } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import type { GuardedNeeds } from './guard-exits.ts'
import type { TurnNeeds } from './needs.ts'
import { recordTurn } from './record-turn.ts'
import { deliver, type Sendable, sendLater } from './send-outbox.ts'
import type { SentReply } from './send-result.ts'
import { startDue } from './start-due.ts'
import type { TurnRecord } from './turn-record.ts'

type Finish = {
  readonly memo: LaneMemo
  readonly consumed: number | null
  /** Until then an earlier reply is not settled: this one waits behind it. */
  readonly blocked: Instant | null
  readonly fail: Fail
}

/** The end of a turn: what it says is made, all of it is committed, and only then is anything sent. */
export async function finishTurn(
  needs: GuardedNeeds,
  draft: Draft,
  { memo, consumed, blocked, fail }: Finish,
): Promise<'ready' | 'idle'> {
  const { claim, person } = draft
  const reply = await composeReply(needs, draft)
  const turn = await recordTurn(needs, draft, { reply, memo, consumed })
  if ((await needs.lanes.commit(turn).catch(fail)) === 'fenced') {
    needs.log({ event: 'turn-fenced' })
    return 'idle'
  }
  needs.log({
    event: 'turn-taken',
    flow: draft.state.frames.at(-1)?.flow ?? null,
    messages: claim.items.length,
    milliseconds: needs.clock.now() - draft.now,
  })
  const sent = await sendAll(needs, draft, outgoingOf(turn), blocked)
  const isHeard = consumed !== null || claim.items.length === 0
  if (isHeard && sent !== 'waits') await startDue(needs, claim, person)
  const next = { wakeAt: turn.wakeAt, sent: sent === 'waits' ? null : sent }
  return needs.lanes.release(claim, next, needs.clock.now())
}

type Leaving = Pick<Sendable, 'effect' | 'body' | 'words'>

const outgoingOf = ({ replies, agentSends }: TurnRecord): readonly Leaving[] => [
  ...replies.map((reply) => ({ ...reply, words: null })),
  ...agentSends.flatMap(({ effect, words, body = { kind: 'agent-words' } }) =>
    words ? [{ effect, words, body }] : [],
  ),
]

/**
 * Sends what the turn says, one after the other, or leaves it behind one that is not settled. `waits`: nothing newer may
 * go before. The last one that was taken is marked with the lane's release.
 */
async function sendAll(
  needs: TurnNeeds,
  { claim, talk, person }: Draft,
  outgoing: readonly Leaving[],
  blocked: Instant | null,
): Promise<SentReply | 'waits' | null> {
  let waits = blocked
  let sent: SentReply | null = null
  for (const { effect, body, words } of outgoing) {
    if (waits) {
      await sendLater(needs, claim, effect, waits)
      continue
    }
    if (sent) await needs.lanes.markSent(claim, sent.effect, { result: 'sent', ...sent }, needs.clock.now())
    sent = null
    const result = await deliver(needs, person, { effect, talk, body, words, attempts: 0 })
    if (result.result === 'sent') sent = { effect, message: result.message }
    else {
      const now = needs.clock.now()
      await needs.lanes.markSent(claim, effect, result, now)
      if (result.result === 'unknown' || result.retryAt !== null) waits = now
    }
  }
  return waits ? 'waits' : sent
}
