import { Hono } from 'hono'
import { type OwnIds, parseDelivery } from '../adapter/whatsapp/parse-delivery.ts'
import { signatureCheck } from '../adapter/whatsapp/verify-signature.ts'
import type { Clock } from '../clock.ts'
import type { PurposeRule } from '../consent/may-notify.ts'
import { Fault } from '../fault.ts'
import type { ServiceCall } from '../flow/service.ts'
import type { StepWatch } from '../flow/step-watch.ts'
import type { MessageKey, PurposeName } from '../ids.ts'
import type { Log, LogEvent } from '../log.ts'
import type { Channel } from '../message/channel.ts'
import type { AccountNotice } from '../message/delivery.ts'
import type { Crypto } from '../privacy/crypto.ts'
import { embeddedDetectors } from '../privacy/detect/embedded.ts'
import type { EpochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { readMasking } from '../privacy/masking-words.ts'
import { anonymizerWith, type OutsideDetector, type TurnAnonymizer } from '../privacy/outside-detector.ts'
import { acceptDelivery } from '../turn/accept-delivery.ts'
import { acceptDeskWords } from '../turn/accept-desk-words.ts'
import type { DeskItem, DeskOpening } from '../turn/desk-words.ts'
import type { Inbox } from '../turn/inbox.ts'
import type { Lanes } from '../turn/lanes.ts'
import type { Looks } from '../turn/looks.ts'
import type { Bots, NumberGate, TurnNeeds } from '../turn/needs.ts'
import { type Pump, startPump } from '../turn/pump.ts'
import { health } from '../web/health.ts'
import { webhook } from '../web/webhook.ts'
import { guardNumber } from './number-gate.ts'
import type { ChannelWatch } from './watch-channel.ts'

/** What a host brings: where words are kept, where messages go, what time it is. */
export type HostParts = {
  readonly inbox: Inbox
  readonly lanes: Lanes
  readonly isReady: () => Promise<boolean>
  /** Not given where nothing is ever shown: a log that nobody reads needs no places. */
  readonly isLogBehind?: () => boolean
  readonly isLogDoubted?: () => boolean
  readonly bots: Bots
  readonly keyring: Keyring
  readonly epochKeys: EpochKeys
  readonly crypto: Crypto
  readonly channel: Channel
  readonly callService: ServiceCall
  /** Null: our own detectors alone. */
  readonly outside: OutsideDetector | null
  /** For people who ask who read what they wrote. */
  readonly looks: Looks
  readonly clock: Clock
  readonly log: Log
  readonly webhook: OwnIds & { readonly appSecret: string; readonly verifyToken: string }
  readonly watch?: StepWatch
  /** Not given where nobody looks after a number. */
  readonly channelWatch?: Pick<ChannelWatch, 'over' | 'refused' | 'noticed' | 'heard'>
}

export type Platform = {
  readonly app: Hono
  readonly needs: TurnNeeds
  /** Files what an agent writes; resolves with what its line is found by. */
  readonly writeAsAgent: (desk: DeskItem | DeskOpening, id: string) => Promise<MessageKey>
  readonly startPump: (width: number) => Pump
}

/** How long a detector may take before its silence counts as a failure. Milliseconds. */
const patience = 2000
/** How often lanes nobody woke are looked for. Milliseconds. */
const sweep = 500

/** The whole platform: the only place where web, turn and adapters meet. */
export function compose(parts: HostParts): Platform {
  const { inbox, bots, keyring, epochKeys, clock, log } = parts
  const { channelWatch } = parts
  const seen = channelWatch?.over(parts.channel) ?? parts.channel
  const { channel, number: gate } = guardNumber({ channel: seen, clock, log })
  const number: NumberGate = {
    ...gate,
    stop: (code) => {
      channelWatch?.refused(code)
      gate.stop(code)
    },
  }
  const needs: TurnNeeds = { ...parts, ...anonymizerOf(bots, parts.outside), channel, number }
  let pump: Pump | null = null

  const app = new Hono()
  const { isReady, isLogBehind = never, isLogDoubted = never } = parts
  app.route('/', health({ isReady, isLogBehind, isLogDoubted }))
  app.route(
    '/',
    webhook({
      verifyToken: parts.webhook.verifyToken,
      verify: signatureCheck(parts.crypto, parts.webhook.appSecret),
      parse: (body) => parseDelivery(body, parts.webhook, clock.now()),
      accept: async (delivery) => {
        const lanes = await acceptDelivery({ inbox, keyring, epochKeys, clock, log, number }, delivery)
        channelWatch?.heard()
        return lanes
      },
      wake: (lane) => pump?.wake(lane),
      heed: (notice) => {
        channelWatch?.noticed(notice)
        const event = eventOf(notice)
        if (event) log(event)
      },
      log,
    }),
  )
  return {
    app,
    needs,
    writeAsAgent: async (desk, id) => {
      const { message, lanes } = await acceptDeskWords({ inbox, keyring, epochKeys, clock }, desk, id)
      for (const lane of lanes) pump?.wake(lane)
      return message
    },
    startPump: (width) => {
      pump = startPump(needs, { width, sweep })
      return pump
    },
  }
}

const never = (): boolean => false

/** What operators are told of a notice: names of Meta's, never content. */
function eventOf(notice: AccountNotice): LogEvent | null {
  switch (notice.notice) {
    case 'account-incident':
    case 'account-update':
    case 'number-update':
      return { event: 'account-notice', notice: notice.notice, name: notice.event }
    case 'template-update':
      return { event: 'template-notice', name: notice.event, template: notice.template }
    case 'platform-error':
      return { event: 'platform-error', code: notice.code }
    case 'not-ours':
    case 'unreadable':
      return { event: 'not-taken', notice: notice.notice, field: notice.field }
    case 'not-used':
      return null
  }
}

/** What the privacy file asks for before the business may start a message: the live one; while WhatsApp is simulated the draft's. */
export const ruleFrom =
  (bots: Bots) =>
  (name: PurposeName): PurposeRule => {
    const purpose = bots.servedTo([]).bot.privacy.purposes.get(name)
    return { name, needs: purpose?.needsConsent === false ? 'nothing' : 'double-opt-in' }
  }

/** The embedded engine with the live bot's masking words; made anew when the bot changes. */
function anonymizerOf(bots: Bots, outside: OutsideDetector | null): TurnAnonymizer {
  const byBot = new Map<string, TurnAnonymizer>()
  const current = (): TurnAnonymizer => {
    const { hash, business } = bots.servedTo([]).bot
    const known = byBot.get(hash)
    if (known) return known
    const masking = readMasking(business.masking)
    if ('mistakes' in masking)
      throw new Fault('BAD_FLOW', 'a masking pattern of business.yaml cannot be used')
    const own = { detectors: embeddedDetectors(), masking: masking.words, patience }
    const made = anonymizerWith(own, outside)
    byBot.clear()
    byBot.set(hash, made)
    return made
  }
  return {
    askAhead: (words, hint) => current().askAhead(words, hint),
    anonymize: async (words, context) => current().anonymize(words, context),
    anonymizeAgain: async (words, context) => current().anonymizeAgain(words, context),
  }
}
