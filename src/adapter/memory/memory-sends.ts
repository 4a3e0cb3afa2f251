import type { Instant } from '../../clock.ts'
import type { PurposeRule } from '../../consent/may-notify.ts'
import { type StartRefusal, startRefusal } from '../../consent/may-start.ts'
import type { EffectId, LaneKey, PurposeName } from '../../ids.ts'
import type { Lanes } from '../../turn/lanes.ts'
import type { SendResult, TellDeed } from '../../turn/send-result.ts'
import { heldLane } from './held-lane.ts'
import { type MemoryLane, type MemoryOutboxRow, type MemoryState, suppressedSince } from './memory-state.ts'

type RuleOf = (purpose: PurposeName) => PurposeRule
type Due = {
  readonly claim: { readonly lane: LaneKey; readonly epoch: number }
  readonly effect: EffectId
  readonly now: Instant
}

/** What is on its way out: sent again, marked, or begun by the business. */
export function memorySends(
  state: MemoryState,
  ruleOf: RuleOf,
): Pick<Lanes, 'resend' | 'markSent' | 'claimStart'> {
  return {
    resend: (claim, effect, tell, now) => resend(state, ruleOf, { claim, effect, now }, tell),
    markSent: async ({ epoch }, effect, result, now) => markSent(state, epoch, { effect, result, now }),
    claimStart: (claim, effect, tell, now) => claimStart(state, ruleOf, { claim, effect, now }, tell),
  }
}

const sendingAt = (epoch: number, now: Instant) =>
  ({ state: 'sending', epoch, sendingSince: now, retryAt: null }) as const

async function resend(
  state: MemoryState,
  ruleOf: RuleOf,
  { claim, effect, now }: Due,
  tell: TellDeed,
): ReturnType<Lanes['resend']> {
  const lane = heldLane(state, claim)
  if (!lane) return 'fenced'
  const row = state.outbox.get(effect)
  if (row?.lane !== claim.lane || (row.state !== 'sending' && row.state !== 'queued')) return 'settled'
  const { purpose } = row
  const isUnknown = row.state === 'sending'
  if (isUnknown && (purpose !== null || row.repeats > 0 || row.body.kind === 'agent-words')) {
    state.outbox.set(effect, { ...row, state: 'unconfirmed', retryAt: null })
    state.log.push(await tell({ kind: 'send-unknown', effect, purpose }))
    return 'unconfirmed'
  }
  const why =
    purpose === null ? null : refusalOf(state, lane, { ...row, purpose, rule: ruleOf(purpose) }, now)
  if (why !== null) {
    state.outbox.set(effect, { ...row, state: 'failed', retryAt: null })
    state.log.push(await tell({ kind: 'notification-refused', effect, purpose, why }))
    return 'refused'
  }
  const counts = { attempts: row.attempts + 1, repeats: row.repeats + (isUnknown ? 1 : 0) }
  state.outbox.set(effect, { ...row, ...counts, ...sendingAt(claim.epoch, now) })
  if (isUnknown) state.log.push(await tell({ kind: 'reply-repeated', effect, purpose }))
  return 'sending'
}

async function claimStart(
  state: MemoryState,
  ruleOf: RuleOf,
  { claim, effect, now }: Due,
  tell: TellDeed,
): ReturnType<Lanes['claimStart']> {
  const lane = heldLane(state, claim)
  if (!lane) return { start: 'fenced' }
  const start = state.starts.get(effect)
  if (start?.lane !== claim.lane) return { start: 'refused', why: 'gone' }
  state.starts.delete(effect)
  const { talk, body, purpose, until } = start
  const why = refusalOf(state, lane, { purpose, body, rule: ruleOf(purpose) }, now)
  if (why !== null) {
    state.log.push(await tell({ kind: 'notification-refused', effect, purpose, why }))
    return { start: 'refused', why }
  }
  const fresh = { attempts: 1, repeats: 0, rank: 0, message: null, origin: 'business' } as const
  state.outbox.set(effect, {
    effect,
    talk,
    body,
    purpose,
    until,
    words: null,
    lane: lane.key,
    ...fresh,
    ...sendingAt(claim.epoch, now),
  })
  state.log.push(await tell({ kind: 'notification-claimed', effect, purpose }))
  return { start: 'sending' }
}

function markSent(
  state: MemoryState,
  epoch: number,
  { effect, result, now }: { readonly effect: EffectId; readonly result: SendResult; readonly now: Instant },
): void {
  const row = state.outbox.get(effect)
  if (!row || row.state === 'failed') return
  const isOurs = row.state === 'sending' && row.epoch === epoch
  if (result.result === 'sent') {
    const { message } = result
    state.outbox.set(effect, {
      ...row,
      ...{ state: 'sent', rank: Math.max(row.rank, 1), message, retryAt: null, words: null },
    })
  } else if (result.result === 'unknown') {
    if (isOurs) state.outbox.set(effect, { ...row, sendingSince: now })
  } else if (isOurs) {
    const { retryAt } = result
    const isOver = retryAt === null
    const words = isOver ? null : row.words
    state.outbox.set(effect, { ...row, state: isOver ? 'failed' : 'queued', retryAt, words })
  }
}

function refusalOf(
  state: MemoryState,
  { person, lastInboundAt: lastInbound }: MemoryLane,
  {
    purpose,
    body,
    rule,
  }: Pick<MemoryOutboxRow, 'body'> & { readonly purpose: PurposeName; readonly rule: PurposeRule },
  now: Instant,
): StartRefusal | null {
  const suppressedAt = suppressedSince(state, person)
  const events = (state.consent.get(person) ?? []).filter((event) => event.purpose === purpose)
  const isTemplate = body.kind === 'template'
  return startRefusal({ rule, events, suppressedAt, isTemplate, lastInbound }, now)
}
