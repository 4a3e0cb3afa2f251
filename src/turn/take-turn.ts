import type { Instant } from '../clock.ts'
import type { Envelope, Inbound, PersonIdentifiers } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Reply } from '../message/reply.ts'
import { boundToInbox } from './accept-delivery.ts'
import { type Fail, failTold } from './ask-to-wait.ts'
import type { Claim, InboxItem, LaneMemo } from './claim.ts'
import { composeReply } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import { greetLate } from './greet-late.ts'
import { type GuardedNeeds, guardExits } from './guard-exits.ts'
import { hearAll } from './hear-all.ts'
import { hearLate } from './hear-late.ts'
import { heedCase } from './heed-case.ts'
import { heedFailed } from './heed-failed.ts'
import { holdForPause } from './hold-for-pause.ts'
import { guardLoop } from './loop-guard.ts'
import type { TurnNeeds } from './needs.ts'
import { isSilent, openDraft, openPerson } from './open-draft.ts'
import { recordTurn } from './record-turn.ts'
import { envelopeFrom } from './sealable-envelope.ts'
import { deliver, sendLater, settleReplies } from './send-outbox.ts'
import type { SentReply } from './send-result.ts'
import { startDue } from './start-due.ts'
import { heedTimers } from './talk-timers.ts'
import type { Opened } from './utterances.ts'

type Item = InboxItem & { readonly envelope: Envelope }

/**
 * One turn on a claimed lane: open, anonymize, understand, step, commit, send. Raw words end with it. What fails
 * before the commit changes nothing: the items wait, sealed. `ready`: more came in meanwhile.
 */
export async function takeTurn(unguarded: TurnNeeds, claim: Claim): Promise<'ready' | 'idle'> {
  const person = await openPerson(unguarded, claim)
  const needs = guardExits(unguarded, claim, person)
  const blocked = await settleReplies(needs, claim, person)
  const isOver = isSilent(claim, needs.clock.now())
  if (claim.items.length > 0 && !isOver) return takeItems(needs, claim, { person, blocked })
  if (!claim.talk) {
    if (!blocked) await startDue(needs, claim, person)
    return needs.lanes.release(claim, { wakeAt: blocked }, needs.clock.now())
  }
  const draft = await openDraft(needs, claim, person)
  await heedCase(needs, draft)
  await heedTimers(needs, draft)
  const fail = failTold(needs, claim, null)
  return finish(needs, draft, { memo: claim.memo, consumed: null, blocked, fail })
}

async function takeItems(
  needs: GuardedNeeds,
  claim: Claim,
  { person, blocked }: { readonly person: PersonIdentifiers; readonly blocked: Instant | null },
): Promise<'ready' | 'idle'> {
  const items = await openItems(needs, claim)
  const draft = await openDraft(needs, claim, person)
  const taken = items.map(({ envelope, receivedAt }) => ({ inbound: envelope.inbound, receivedAt }))
  const hold = claim.isCut ? null : holdForPause(draft, taken)
  if (hold !== null) return needs.lanes.release(claim, { holdUntil: hold }, draft.now)
  const written = items.filter(({ envelope }) => isMessage(envelope.inbound))
  const newest = written.at(-1)?.envelope.inbound
  if (newest) void needs.channel.read(newest.message, draft.state.handedOff === null)
  await meet(needs, draft, items)
  await heedCase(needs, draft)
  const opened = items
    .filter(({ envelope }) => isFromPerson(envelope.inbound))
    .map(({ envelope, dedupe }) => ({ inbound: envelope.inbound, message: dedupe }))
  const fail = failTold(needs, claim, newest && !blocked ? { person, newest: newest.at } : null)
  const heard = await hear(needs, draft, opened, written).catch(fail)
  const memo = await guardLoop(needs, draft, heard)
  return finish(needs, draft, { memo, consumed: items.at(-1)?.seq ?? null, blocked, fail })
}

async function hear(
  needs: TurnNeeds,
  draft: Draft,
  opened: readonly Opened[],
  written: readonly Item[],
): Promise<string> {
  if (written.length === 0 || (await greetLate(needs, draft, written))) return hearAll(needs, draft, opened)
  await hearLate(needs, draft, opened)
  return ''
}

const openItems = ({ epochKeys }: TurnNeeds, { items }: Claim): Promise<readonly Item[]> =>
  Promise.all(
    items.map(async (item) => {
      const sealer = await epochKeys.sealerById(item.body.key)
      return { ...item, envelope: envelopeFrom(await item.body.open(sealer, boundToInbox(item.dedupe))) }
    }),
  )

const isFromPerson = ({ kind }: Inbound): boolean => kind !== 'failed' && kind !== 'system'

const acts: ReadonlySet<Inbound['kind']> = new Set(['preference', 'reaction', 'edit', 'revoke'])
/** What is said to us, opens the 24 hours and wants an answer; other acts of a person are heard, and no more. */
const isMessage = (inbound: Inbound): boolean =>
  inbound.kind === 'unsupported' ? inbound.isSaidToUs : isFromPerson(inbound) && !acts.has(inbound.kind)

/** What the envelopes say beside words: when the person last wrote, their name, what did not arrive. */
async function meet(needs: TurnNeeds, draft: Draft, items: readonly Item[]): Promise<void> {
  for (const { envelope, at } of items) {
    const { inbound, profileName } = envelope
    draft.at = at
    if (isMessage(inbound)) {
      draft.lastInboundAt = Math.max(draft.lastInboundAt, at) as Instant
      draft.state = { ...draft.state, left: null }
    }
    if (profileName) rememberName(draft, profileName)
    if (inbound.kind === 'failed') await heedFailed(needs, draft, inbound)
  }
}

function rememberName(draft: Draft, name: RawText): void {
  if (draft.profileName?.isSameAs(name)) return
  draft.profileName = name
  draft.vault.set('profile', name)
  draft.put.add('profile')
}

type Finish = {
  readonly memo: LaneMemo
  readonly consumed: number | null
  /** Until then an earlier reply is not settled: this one waits behind it. */
  readonly blocked: Instant | null
  readonly fail: Fail
}

async function finish(
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
  const sent = await answer(needs, draft, reply, blocked)
  const isHeard = consumed !== null || claim.items.length === 0
  if (isHeard && sent !== 'waits') await startDue(needs, claim, person)
  const next = { wakeAt: turn.wakeAt, sent: sent === 'waits' ? null : sent }
  return needs.lanes.release(claim, next, needs.clock.now())
}

/** Sends the turn's reply, or leaves it behind one that is not settled. `waits`: nothing newer may go before. */
async function answer(
  needs: TurnNeeds,
  { claim, effect, talk, person }: Draft,
  reply: Reply | null,
  blocked: Instant | null,
): Promise<SentReply | 'waits' | null> {
  if (reply && blocked) await sendLater(needs, claim, effect, blocked)
  if (blocked) return 'waits'
  if (!reply) return null
  const body = { kind: 'reply', reply } as const
  const result = await deliver(needs, person, { effect, talk, body, attempts: 0 })
  if (result.result === 'sent') return { effect, message: result.message }
  await needs.lanes.markSent(claim, effect, result, needs.clock.now())
  return result.result === 'refused' && result.retryAt === null ? null : 'waits'
}
