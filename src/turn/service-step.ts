import type { Effect, FlowEvent } from '../flow/effect.ts'
import { pointOfSent } from '../flow/sent-things.ts'
import type { ServiceOperation, ServiceOutcome } from '../flow/service.ts'
import type { ResultValue } from '../flow/talk-state.ts'
import type { SlotReference } from '../message/reply.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { occasion } from './occasion.ts'
import { openSlot } from './open-slot.ts'
import type { Pinned } from './pinned-flow.ts'
import { resultRow, writeResultRow } from './result-row.ts'

/**
 * Calls a service between two steps, with no transaction open; its answer is an event. The key is the same when the
 * turn is taken again after a crash, so that a booking is made once. Personal fields go to the vault, unproved.
 */
export async function callService(
  { callService: call, log }: TurnNeeds,
  draft: Draft,
  effect: Extract<Effect, { type: 'call' }>,
  { bot, flow }: Pinned,
): Promise<FlowEvent> {
  const operation = bot.services.get(effect.operation)
  const input = Object.fromEntries(
    Object.entries(effect.with).map(([name, slot]) => [
      name,
      inputOf(draft, operation?.input[name] === 'location' ? placeIn(slot) : slot),
    ]),
  )
  const idempotencyKey = `${draft.effect}.${occurrenceOf(draft, `${flow.flow}.${effect.step}`)}`
  const answer = operation ? await call(operation, input, { idempotencyKey }) : notDeclared
  if ('why' in answer)
    log({ event: 'service-failed', operation: effect.operation, why: answer.why, field: answer.field })
  if (!('plain' in answer)) return { type: 'RESULT', outcome: answer.outcome, value: null }
  const of = operation?.raises && effect.with[operation.raises.of]
  if (operation?.raises && of?.from === 'value') draft.events.push(occasion(operation.raises.event, of.value))
  return { type: 'RESULT', outcome: 'done', value: keepResult(draft, effect, answer, operation) }
}

const notDeclared: ServiceOutcome = { outcome: 'failed', why: 'not-allowed', field: null }

/** A service is given where something is, and no word that came with it. */
const placeIn = (slot: SlotReference): SlotReference =>
  slot.from === 'vault' ? { ...slot, path: pointOfSent } : slot

const inputOf = (draft: Draft, slot: SlotReference): string | number => {
  const value = openSlot(draft, slot)
  return typeof value === 'number' ? value : String(value ?? '')
}

/** The step and how often it called in this turn: a circle may book twice, and means to. */
function occurrenceOf({ calls }: Draft, step: string): string {
  calls.push(step)
  return `${step}.${calls.filter((one) => one === step).length}`
}

/** Each result has a row of its own, so that a message still to be sent never shows what a later call found. */
function keepResult(
  draft: Draft,
  { save }: Extract<Effect, { type: 'call' }>,
  { plain, personal }: Extract<ServiceOutcome, { readonly plain: unknown }>,
  operation: ServiceOperation | undefined,
): ResultValue {
  if (save === null || Object.keys(personal).length === 0) return { plain, vault: null, proved: true }
  const row = resultRow(save, draft.claim.talk?.turns ?? 0, draft.calls.length)
  draft.vault.set(row, writeResultRow(personal, operation))
  draft.put.add(row)
  return { plain, vault: row, proved: false }
}
