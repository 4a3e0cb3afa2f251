import type { Instant } from '../../clock.ts'
import { evolve, noConsent } from '../../consent/consent.ts'
import { mayNotify, type PurposeRule } from '../../consent/may-notify.ts'
import type { EffectId, PurposeName } from '../../ids.ts'
import type { Lanes, SendResult } from '../../turn/ports.ts'
import { heldLane } from './held-lane.ts'
import type { MemoryLane, MemoryState } from './memory-state.ts'

const day = 24 * 60 * 60 * 1000

/** What is on its way out: sent again, marked, or begun by the business. */
export function memorySends(
  state: MemoryState,
  ruleOf: (purpose: PurposeName) => PurposeRule,
): Pick<Lanes, 'resend' | 'markSent' | 'claimStart'> {
  return {
    resend: async (claim, effect, now) => {
      const row = state.outbox.get(effect)
      if (!heldLane(state, claim)) return 'fenced'
      if (row?.lane !== claim.lane || (row.state !== 'sending' && row.state !== 'queued')) return 'settled'
      const { epoch } = claim
      const sending = {
        state: 'sending',
        epoch,
        attempts: row.attempts + 1,
        sendingSince: now,
        retryAt: null,
      } as const
      state.outbox.set(effect, { ...row, ...sending })
      return 'sending'
    },
    markSent: async ({ epoch }, effect, result) => markSent(state, epoch, effect, result),
    claimStart: async (claim, effect, now) => {
      const lane = heldLane(state, claim)
      if (!lane) return { start: 'fenced' }
      const start = state.starts.get(effect)
      if (start?.lane !== claim.lane) return { start: 'refused', why: 'gone' }
      state.starts.delete(effect)
      const why = refusalOf(state, lane, start, ruleOf(start.purpose), now)
      if (why !== null) return { start: 'refused', why }
      const { talk, body, purpose } = start
      const sending = {
        state: 'sending',
        epoch: claim.epoch,
        attempts: 1,
        sendingSince: now,
        retryAt: null,
      } as const
      const row = {
        effect,
        talk,
        body,
        purpose,
        origin: 'business',
        lane: lane.key,
        rank: 0,
        message: null,
      } as const
      state.outbox.set(effect, { ...row, ...sending })
      return { start: 'sending' }
    },
  }
}

function markSent(state: MemoryState, epoch: number, effect: EffectId, result: SendResult): void {
  const row = state.outbox.get(effect)
  if (!row || row.state === 'failed') return
  const isOurs = row.state === 'sending' && row.epoch === epoch
  if (result.result === 'sent') {
    const { message } = result
    state.outbox.set(effect, { ...row, state: 'sent', rank: Math.max(row.rank, 1), message, retryAt: null })
  } else if (result.result === 'refused' && isOurs) {
    const { retryAt } = result
    state.outbox.set(effect, { ...row, state: retryAt === null ? 'failed' : 'queued', retryAt })
  } else if (
    result.result === 'unconfirmed' &&
    state.lanes.get(row.lane)?.epoch === epoch &&
    row.state !== 'sent'
  ) {
    state.outbox.set(effect, { ...row, state: 'unconfirmed', retryAt: null })
  }
}

function refusalOf(
  state: MemoryState,
  { person, lastInboundAt }: MemoryLane,
  { purpose, body }: { readonly purpose: PurposeName; readonly body: { readonly kind: string } },
  rule: PurposeRule,
  now: Instant,
): string | null {
  const names = [...state.aliases.values()].filter((alias) => alias.person === person)
  if (names.some(({ index }) => state.suppressed.has(index))) return 'suppressed'
  const events = (state.consent.get(person) ?? []).filter((event) => event.purpose === purpose)
  const answer = mayNotify(events.reduce(evolve, noConsent), rule, now)
  if (!answer.may) return answer.why
  const isOpen = lastInboundAt !== null && now - lastInboundAt < day
  return isOpen || body.kind === 'template' ? null : 'window-closed'
}
