import type { Clock, Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { ServiceCall } from '../flow/service.ts'
import type { StepWatch } from '../flow/step-watch.ts'
import type { Opening } from '../handoff/department-hours.ts'
import type { BlindIndex, DepartmentName } from '../ids.ts'
import type { Log } from '../log.ts'
import type { Channel } from '../message/channel.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { EpochKeys } from '../privacy/epoch-keys.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { TurnAnonymizer } from '../privacy/outside-detector.ts'
import type { Lanes } from './lanes.ts'
import type { Looks } from './looks.ts'

/** An intent engine's answer for anonymized words. */
export type IntentGuess = {
  readonly intent: string
  /** 0 to 1. */
  readonly confidence: number
  /** Not sure enough to act on. */
  readonly rejected: boolean
  /** What competed, best first, at most three; for people who ask why. */
  readonly ranked: readonly { readonly intent: string; readonly confidence: number }[]
  /** The confidence that is needed. */
  readonly threshold: number
}

/** What one bot's files taught the machine: made once for each version of the files. */
export type Understanding = {
  readonly intent: (anonymized: string, scope: ReadonlySet<string>) => Promise<IntentGuess> | IntentGuess
  /** The declared locale the words are in; `other` for a language the business does not speak; null: cannot tell. */
  readonly language: (anonymized: string) => string | 'other' | null
}

/** What somebody gets: the draft changes under an open talk, so the talk follows it as well as it can. */
export type Served = { readonly bot: Bot; readonly isDraft: boolean }

/** The versions of the designers' files: the live one, the draft, and older ones that open talks still stand on. */
export type Bots = {
  /** What customers get; where nothing was ever deployed, what was saved last. */
  readonly current: () => Bot
  /** What whoever has these identifiers gets: the draft on a listed test phone, and for everybody while WhatsApp is simulated. */
  readonly servedTo: (identifiers: readonly BlindIndex[]) => Served
  /** Null when that version was never kept. */
  readonly at: (hash: string) => Promise<Bot | null>
  readonly understanding: (bot: Bot) => Understanding
  readonly opening: (bot: Bot, department: DepartmentName, now: Instant) => Promise<Opening>
}

/** The business number: stops when Meta reports an account incident, and says so. */
export type NumberGate = {
  readonly isStopped: () => boolean
  readonly stop: (code: number) => void
  /** Whether Meta has taken anything from the number of late: what it does not take then is that message's own trouble. */
  readonly isTaking: () => boolean
}

/** What a turn needs to be taken; `host/compose.ts` knows who plays each part. */
export type TurnNeeds = TurnAnonymizer & {
  readonly lanes: Lanes
  readonly keyring: Keyring
  readonly epochKeys: EpochKeys
  readonly crypto: Crypto
  readonly bots: Bots
  readonly channel: Channel
  readonly number: NumberGate
  readonly callService: ServiceCall
  /** Whose words were shown to anybody, for when they ask. */
  readonly looks: Looks
  readonly clock: Clock
  readonly log: Log
  /** Is told what way talks take: for talk tests and rehearsals. */
  readonly watch?: StepWatch
}
