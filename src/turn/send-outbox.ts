import { logLeaf } from '../audit/log-leaf.ts'
import { after, type Instant } from '../clock.ts'
import { Fault } from '../fault.ts'
import { layoutInWords, layoutReply } from '../flow/layout-reply.ts'
import { type OpenVault, renderReply } from '../flow/render-reply.ts'
import { renderTemplate } from '../flow/render-template.ts'
import type { EffectId, TalkId } from '../ids.ts'
import { type Address, addressOf, type SendOutcome } from '../message/channel.ts'
import type { PersonIdentifiers } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { OutgoingMessage, RenderedMessage, Reply } from '../message/reply.ts'
import { retryDelay } from '../message/retry-delay.ts'
import type { SealedText } from '../privacy/sealed-text.ts'
import { agentMediaIn } from './agent-media.ts'
import type { AgentWords, Claim, OutboxRow, Outgoing } from './claim.ts'
import type { TurnNeeds } from './needs.ts'
import { boundToVault } from './open-draft.ts'
import { openRow } from './open-slot.ts'
import type { SendResult, TellDeed } from './send-result.ts'

/** How long a status may take before an unconfirmed reply is sent once more. Milliseconds. */
export const statusSilence = 15 * 1000
/** How long sending rests while the number is stopped. Milliseconds. */
const stoppedPause = 60 * 1000
/** Sent so often without being taken while Meta takes others, a reply is given up; what the account's trouble holds back is not. */
const mostAttempts = 12
/** While Meta takes nothing from anybody a reply waits; more than a day's tries are of no use, for nobody may be answered then. */
const mostInOutage = 200

/** One message on its way: new from this turn's commit, or found from before. */
export type Sendable = {
  readonly effect: EffectId
  readonly talk: TalkId
  readonly body: Outgoing | AgentWords
  readonly attempts: number
  readonly words: SealedText | null
}

/** The row of the outbox that an agent's words are bound to. */
export const boundToOutbox = (effect: EffectId) => `outbox|${effect}`

/**
 * Settles the replies that earlier turns left open, oldest first. Resolves with null when all are settled, else with
 * the moment until which newer ones wait behind: a person never gets answers out of order.
 */
export async function settleReplies(
  needs: TurnNeeds,
  claim: Claim,
  person: PersonIdentifiers,
): Promise<Instant | null> {
  for (const row of claim.outbox.filter(({ origin }) => origin === 'reply')) {
    const blocked = await settle(needs, claim, person, row)
    if (blocked) return blocked
  }
  return null
}

/** Sends once more what is due and may be. Resolves with when to look again, null when it is settled. */
export async function settle(
  needs: TurnNeeds,
  claim: Claim,
  person: PersonIdentifiers,
  row: OutboxRow,
): Promise<Instant | null> {
  const now = needs.clock.now()
  const due = dueAt(row)
  if (due > now) return due
  const outcome = await needs.lanes.resend(claim, row.effect, tellDeed(needs, now), now)
  if (outcome === 'sending') return send(needs, claim, person, row)
  if (outcome === 'unconfirmed') needs.log({ event: 'send-unknown' })
  return null
}

/** The log's entries of what the store decides about sends. */
export const tellDeed =
  ({ crypto }: TurnNeeds, at: Instant): TellDeed =>
  (deed) =>
    logLeaf((bytes) => crypto.hash(bytes), { v: 1, at, actor: { role: 'system', id: 'turn' }, ...deed })

const dueAt = ({ state, sendingSince, retryAt }: OutboxRow): Instant =>
  state === 'sending' ? after(sendingSince ?? (0 as Instant), statusSilence) : (retryAt ?? (0 as Instant))

/** Sends one message and marks what became of it. Resolves with when it may be tried again, null when it is settled. */
export async function send(
  needs: TurnNeeds,
  claim: Claim,
  person: PersonIdentifiers,
  message: Sendable,
): Promise<Instant | null> {
  const result = await deliver(needs, person, message)
  const now = needs.clock.now()
  await needs.lanes.markSent(claim, message.effect, result, now)
  if (result.result === 'unknown') return after(now, statusSilence)
  return result.result === 'refused' ? result.retryAt : null
}

/** Sends one message; what became of it is still to be marked. */
export async function deliver(
  needs: TurnNeeds,
  person: PersonIdentifiers,
  message: Sendable,
): Promise<SendResult> {
  const { clock, keyring, log, number } = needs
  const address = addressOf(person)
  const words = address && !number.isStopped() ? await renderedOrNot(needs, message) : null
  const outcome: SendOutcome = number.isStopped()
    ? { outcome: 'refused', class: 'transient', code: 0, retryAfterMs: stoppedPause }
    : address && words
      ? await sendRendered(needs, address, words)
      : { outcome: 'refused', class: address ? 'ours' : 'person', code: 0, retryAfterMs: null }
  if (outcome.outcome === 'accepted')
    return { result: 'sent', message: await keyring.messageKey(RawText.reveal(outcome.message)) }
  if (outcome.outcome === 'unsure') {
    log({ event: 'send-unknown' })
    return { result: 'unknown' }
  }
  log({ event: 'send-refused', class: outcome.class, code: outcome.code })
  if (outcome.class === 'account') number.stop(outcome.code)
  const wait =
    outcome.class === 'account' ? stoppedPause : retryDelay(outcome, message.attempts + 1, chance(needs))
  const most = number.isTaking() ? mostAttempts : mostInOutage
  const isGivenUp = message.attempts >= most && outcome.class !== 'account' && !number.isStopped()
  const retryAt = wait === null || isGivenUp ? null : after(clock.now(), wait)
  return { result: 'refused', code: outcome.code, retryAt }
}

/** The message as the person will read it. */
type Rendered = {
  readonly message: OutgoingMessage
  /** The same without its picture, film or document; null: it cannot go without, or has none. */
  readonly inWords: OutgoingMessage | null
}

/** Whoever waits for an answer gets its words, whatever becomes of the picture: Meta certainly does not have the first. */
async function sendRendered(
  { channel, log }: Pick<TurnNeeds, 'channel' | 'log'>,
  address: Address,
  { message, inWords }: Rendered,
): Promise<SendOutcome> {
  const outcome = await channel.send(address, message)
  if (!inWords || outcome.outcome !== 'refused' || outcome.class !== 'media') return outcome
  log({ event: 'send-refused', class: outcome.class, code: outcome.code })
  return channel.send(address, inWords)
}

/** A number from 0 up to 1, so that queues do not march in step. */
const chance = ({ crypto }: TurnNeeds): number => (crypto.random(1)[0] ?? 0) / 256

/** Leaves a committed reply for later, behind one that is not settled. */
export async function sendLater(
  needs: TurnNeeds,
  claim: Claim,
  effect: EffectId,
  retryAt: Instant,
): Promise<void> {
  await needs.lanes.markSent(claim, effect, { result: 'refused', code: 0, retryAt }, needs.clock.now())
}

/** Null for what cannot be made any more, such as when its key is gone: given up, or all that follows would wait for it. */
async function renderedOrNot(needs: TurnNeeds, message: Sendable): Promise<Rendered | null> {
  try {
    return await rendered(needs, message)
  } catch (error) {
    const code = error instanceof Fault ? error.code : 'UNKNOWN'
    if (code === 'DATABASE_DOWN') throw error
    needs.log({ event: 'fault', code })
    return null
  }
}

/** Made now, gone when it is sent. */
async function rendered(needs: TurnNeeds, message: Sendable): Promise<Rendered> {
  const { effect, talk, body } = message
  if (body.kind === 'agent-words') {
    const words = await openWords(needs, message)
    return { message: { effect, message: ofAgent(body, words) }, inWords: null }
  }
  const bot = (await needs.bots.at(body.reply.bot)) ?? needs.bots.current()
  const vault: OpenVault = opensVault(body.reply) ? await vaultOf(needs, talk) : () => undefined
  if (body.kind === 'template')
    return { message: { effect, message: renderTemplate(bot, body, vault) }, inWords: null }
  const shown = renderReply(bot, body.reply, vault)
  const inWords = shown.media.length === 0 ? null : { effect, message: layoutInWords(shown) }
  return { message: { effect, message: layoutReply(shown) }, inWords }
}

function ofAgent({ of }: AgentWords, words: RawText): RenderedMessage {
  if (of !== 'media') return { kind: 'text', body: RawText.reveal(words) }
  const { kind, ...media } = agentMediaIn(words)
  return { ...media, kind: 'uploaded', media: kind }
}

/** Most replies show nothing personal: for those the talk's vault stays closed. */
const opensVault = ({ prompts, choices }: Reply): boolean =>
  [...prompts, ...choices.flatMap(({ title, description }) => [title, description])].some(
    (prompt) => prompt && Object.values(prompt.slots).some(({ from }) => from === 'vault'),
  )

/** @throws Fault `CANNOT_OPEN` where the talk's key is gone */
async function openWords({ lanes, keyring }: TurnNeeds, { effect, talk, words }: Sendable): Promise<RawText> {
  const found = words && (await lanes.vaultOf(talk))
  if (!found) throw new Fault('CANNOT_OPEN', 'the words of an agent are gone')
  return words.open(await keyring.unwrap(found.key), boundToOutbox(effect))
}

async function vaultOf({ lanes, keyring }: TurnNeeds, talk: TalkId): Promise<OpenVault> {
  const found = await lanes.vaultOf(talk)
  if (!found) return () => undefined
  const sealer = await keyring.unwrap(found.key)
  const rows = await Promise.all(
    found.vault.map(
      async ({ name, value }) => [name, await value.open(sealer, boundToVault(talk, name))] as const,
    ),
  )
  const vault = new Map(rows)
  return (name, path) => openRow({ vault }, name, path)
}
