import type { Clock } from '../clock.ts'
import { type BusinessId, type LaneKey, parseBusinessId, parseLaneKey } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Delivery, StatusUpdate } from '../message/delivery.ts'
import type { Envelope, PersonIdentifiers } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { EpochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { SealedText } from '../privacy/sealed-text.ts'
import type { Arrival, DeliveryStatus, Identifier, IdentifierKind, Inbox } from './inbox.ts'
import type { NumberGate } from './needs.ts'
import { sealableEnvelope } from './sealable-envelope.ts'

export type AcceptNeeds = {
  readonly inbox: Inbox
  readonly keyring: Keyring
  readonly epochKeys: EpochKeys
  readonly clock: Clock
  readonly log: Log
  readonly number: NumberGate
}

/** The row a sealed identifier or inbox item is bound to. */
export const boundToAlias = (index: string) => `alias|${index}`
export const boundToInbox = (dedupe: string) => `inbox|${dedupe}`

/**
 * Takes one webhook call: seals what people did, files it in their lanes, applies statuses. Durable when it
 * resolves; only then may Meta be told 200. Resolves with the lanes that have something to do.
 * @throws Fault `DATABASE_DOWN`: Meta is told 503 and delivers again
 */
export async function acceptDelivery(needs: AcceptNeeds, delivery: Delivery): Promise<readonly LaneKey[]> {
  const now = needs.clock.now()
  const happened = [...delivery.envelopes, ...delivery.statuses.flatMap(failed)]
  const arrivals = await Promise.all(happened.map((one) => arrivalOf(needs, one)))
  const filed = arrivals.flatMap((arrival) => arrival ?? [])
  const woken = filed.length > 0 ? await needs.inbox.put(filed, now) : []
  const statuses = await Promise.all(delivery.statuses.map((status) => statusOf(needs, status)))
  const known = statuses.flatMap((status) => status ?? [])
  const settled = known.length > 0 ? await needs.inbox.settle(known, now) : []
  heedFailures(needs, delivery.statuses)
  return [...new Set([...woken, ...settled])].map((lane) => parseLaneKey(lane))
}

/** Trouble of the account is trouble of the number, whoever sent; it is told after a 200, so nothing else would show it. */
function heedFailures({ log, number }: AcceptNeeds, statuses: readonly StatusUpdate[]): void {
  for (const { effect, failure } of statuses) {
    const isAccount = failure?.class === 'account'
    if (failure && (effect || isAccount)) log({ event: 'send-refused', ...failure })
    if (failure && isAccount) number.stop(failure.code)
  }
}

/** Only `failed` becomes a lane item: the person may be waiting for what was lost. */
function failed({ business, effect, message, recipient, failure, at }: StatusUpdate): readonly Envelope[] {
  if (!failure || !effect) return []
  return [
    {
      business,
      from: recipient,
      profileName: null,
      inbound: { kind: 'failed', at, message, effect, failure },
    },
  ]
}

async function statusOf({ keyring }: AcceptNeeds, update: StatusUpdate): Promise<DeliveryStatus | null> {
  if (!update.effect) return null
  const status = update.status === 'played' ? 'read' : update.status
  const message = await keyring.messageKey(RawText.reveal(update.message))
  return { effect: update.effect, message, status, at: update.at }
}

async function arrivalOf(needs: AcceptNeeds, envelope: Envelope): Promise<Arrival | null> {
  const { keyring, epochKeys, clock, log } = needs
  const { inbound } = envelope
  const business = businessOf(envelope.business)
  // Without a lane to file it in, it must not hold up the others of the same call for a week.
  if (!business) log({ event: 'fault', code: 'BAD_ID' })
  const who = await whoOf(needs, envelope)
  if (!who || !business) return null
  const id = RawText.reveal(inbound.message)
  const dedupe = await keyring.messageKey(inbound.kind === 'failed' ? `${id}|failed` : id)
  const sealer = await epochKeys.sealerFor('intake', clock.now())
  const body = await SealedText.of(sealableEnvelope(envelope), sealer, boundToInbox(dedupe))
  return { business, who, dedupe, at: inbound.at, body }
}

/** Null where Meta did not say which number was written to. */
const businessOf = (id: string): BusinessId | null => (/^\d{1,32}$/.test(id) ? parseBusinessId(id) : null)

async function whoOf(needs: AcceptNeeds, { from, inbound }: Envelope): Promise<Arrival['who'] | null> {
  if (inbound.kind === 'failed') return { by: 'effect', effect: inbound.effect }
  const names = await identifiersOf(needs, from)
  // Who says that they are called otherwise now is one person under both names.
  const renamed = inbound.kind === 'system' ? await identifiersOf(needs, inbound.to) : []
  const [first, ...others] = [...names, ...renamed]
  return first ? { by: 'identifiers', identifiers: [first, ...others] } : null
}

/** Every name Meta has for the person, as blind index and sealed value. */
export async function identifiersOf(
  { keyring, epochKeys, clock }: Pick<AcceptNeeds, 'keyring' | 'epochKeys' | 'clock'>,
  { phone, bsuid, parentBsuid }: PersonIdentifiers,
): Promise<readonly Identifier[]> {
  const sealer = await epochKeys.sealerFor('directory', clock.now())
  const named: readonly (readonly [IdentifierKind, RawText | null])[] = [
    ['phone', phone],
    ['bsuid', bsuid],
    ['parent-bsuid', parentBsuid],
  ]
  const present = named.flatMap(([kind, value]) => (value ? [{ kind, value }] : []))
  return Promise.all(
    present.map(async ({ kind, value }) => {
      const index = await keyring.personIndex(kind, RawText.reveal(value))
      return { kind, index, sealed: await SealedText.of(value, sealer, boundToAlias(index)) }
    }),
  )
}
