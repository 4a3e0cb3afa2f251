import type { Instant } from '../clock.ts'
import type { EffectId, MessageKey } from '../ids.ts'
import type { CommandOf, ConsentCommand } from './consent-command.ts'
import type { ConsentEvent, ConsentText } from './consent-event.ts'
import { mayAsk } from './may-ask.ts'
import { questionLife, validity } from './time-limits.ts'

export type ConsentStatus =
  | 'none'
  | 'requested'
  | 'given'
  | 'confirmed'
  | 'reconfirm'
  | 'refused'
  | 'expired'
  | 'withdrawn'
  | 'paused'

/** A question of ours that waits for its answer. */
export type OpenQuestion = {
  readonly kind: 'ask' | 'confirm' | 'keep'
  readonly asked: EffectId
  readonly at: Instant
}

/** What the ledger's lines add up to, for one person and one purpose. */
export type Consent = {
  readonly status: ConsentStatus
  readonly question: OpenQuestion | null
  /** The message that asked the first of the two questions. */
  readonly firstAsked: EffectId | null
  /** The wording hash of the first of the two questions as it was shown. */
  readonly firstWording: string | null
  /** The text the question was asked in, or the consent rests on. */
  readonly text: ConsentText | null
  /** The confirmation in force, by Meta's time and by ours. */
  readonly confirmed: { readonly at: Instant; readonly recordedAt: Instant } | null
  /** What a paused consent returns to. */
  readonly pausedFrom: { readonly status: ConsentStatus; readonly question: OpenQuestion | null } | null
  /** The last refusal or withdrawal: nobody is asked again soon. */
  readonly lastNo: Instant | null
  /** WhatsApp's own marketing switch is on "stop". */
  readonly isBlocked: boolean
  /** Messages that have counted: one delivered twice counts once. */
  readonly counted: readonly MessageKey[]
}

export const noConsent: Consent = {
  status: 'none',
  question: null,
  firstAsked: null,
  firstWording: null,
  text: null,
  confirmed: null,
  pausedFrom: null,
  lastNo: null,
  isBlocked: false,
  counted: [],
}

/**
 * A withdrawal that is older than a confirmation by Meta's time still wins when it arrives this soon
 * after it: deliveries overtake each other, and doubt favours the person. Milliseconds.
 */
const overtaking = 5 * 60 * 1000

/** The lines to add for a command; none where nothing changes. */
export function decide(consent: Consent, command: ConsentCommand): readonly ConsentEvent[] {
  switch (command.type) {
    case 'ask':
      return ask(consent, command)
    case 'answer':
      return answer(consent, command)
    case 'withdraw':
      return withdraw(consent, command)
    case 'lift':
      return lift(consent, command)
    case 'doubt':
      return doubt(consent, command)
    case 'preference':
      return preference(consent, command)
    case 'text-changed':
      return consent.status === 'confirmed' && consent.text?.noticeVersion !== command.text.noticeVersion
        ? [{ ...recorded(command), type: 'reconfirm-required', text: command.text }]
        : []
    case 'time-passed':
      return lapse(consent, command)
  }
}

/** What every line of the ledger says, whatever happened. */
function recorded({ purpose, legalBasis, at, recordedAt, actor, door }: ConsentCommand) {
  return { purpose, legalBasis, at, recordedAt, actor, door }
}

function ask(consent: Consent, command: CommandOf<'ask'>): readonly ConsentEvent[] {
  const { question, text, effect } = command
  const allowed =
    question === 'ask'
      ? mayAsk(consent, command.actor === 'person' ? 'person' : 'business', command.at).may
      : mayConfirm(consent, command)
  return allowed ? [{ ...recorded(command), type: 'requested', question, text, asked: effect }] : []
}

/** The second question follows a first one that reads the same today, in the same language, and is another message. */
function mayConfirm(consent: Consent, { text, effect, first }: CommandOf<'ask'>): boolean {
  return (
    consent.status === 'given' &&
    consent.firstAsked !== effect &&
    consent.firstWording === first &&
    consent.text?.locale === text.locale &&
    consent.text.noticeVersion === text.noticeVersion
  )
}

function answer(consent: Consent, command: CommandOf<'answer'>): readonly ConsentEvent[] {
  const { question, text } = consent
  if (!question || command.actor !== 'person' || consent.counted.includes(command.message)) return []
  if (!isAbout(question, command)) return []
  if (command.at - question.at > questionLife) return lapse(consent, command)
  const facts = { asked: question.asked, answered: command.message, replyKind: command.replyKind }
  if (question.kind === 'keep') {
    return command.answer === 'yes'
      ? [{ ...recorded(command), type: 'resumed', text, ...facts }]
      : withdraw(consent, { ...command, type: 'withdraw' })
  }
  if (!text) return []
  if (command.answer === 'no') return [{ ...recorded(command), type: 'refused', text, ...facts }]
  const type = question.kind === 'ask' ? 'given' : 'confirmed'
  return [{ ...recorded(command), type, text, ...facts }]
}

/** A message that quotes nothing must have been written after the question; Meta tells whole seconds. */
function isAbout(question: OpenQuestion, { repliesTo, at }: CommandOf<'answer'>): boolean {
  return repliesTo === 'next-message'
    ? at >= Math.floor(question.at / 1000) * 1000
    : repliesTo === question.asked
}

function withdraw(consent: Consent, command: CommandOf<'withdraw'>): readonly ConsentEvent[] {
  const { message, replyKind } = command
  if (consent.status === 'withdrawn' || isOutlived(consent, command)) return []
  if (message && consent.counted.includes(message)) return []
  return [{ ...recorded(command), type: 'withdrawn', text: consent.text, answered: message, replyKind }]
}

/** Written before the confirmation and delivered long after it: the confirmation is the later will. */
function isOutlived({ status, confirmed }: Consent, { at, recordedAt }: ConsentCommand): boolean {
  return (
    status === 'confirmed' &&
    confirmed !== null &&
    at < confirmed.at &&
    recordedAt - confirmed.recordedAt > overtaking
  )
}

/** Only the person lifts what they stopped, or may have meant to. */
function lift(consent: Consent, command: CommandOf<'lift'>): readonly ConsentEvent[] {
  const { message, replyKind } = command
  const isStopped = consent.status === 'withdrawn' || consent.status === 'paused'
  if (!isStopped || command.actor !== 'person') return []
  if (consent.counted.includes(message)) return []
  return [{ ...recorded(command), type: 'lifted', answered: message, replyKind }]
}

/** Purposes that rest on no consent (`none`) are paused too: pausing costs the person nothing. */
function doubt(consent: Consent, command: CommandOf<'doubt'>): readonly ConsentEvent[] {
  const { message, replyKind, effect } = command
  const isLive = ['none', 'given', 'confirmed'].includes(consent.status)
  if (!isLive || consent.counted.includes(message) || isOutlived(consent, command)) return []
  const { text } = consent
  return [{ ...recorded(command), type: 'paused', text, asked: effect, answered: message, replyKind }]
}

function preference(consent: Consent, command: CommandOf<'preference'>): readonly ConsentEvent[] {
  const answered = command.message
  if (command.value === 'resume') {
    return consent.isBlocked ? [{ ...recorded(command), type: 'unblocked', answered }] : []
  }
  const stop = { ...command, type: 'withdraw', replyKind: 'preference' } as const
  if (consent.isBlocked) return withdraw(consent, stop)
  // What blocks withdraws, whatever its message counted for before: lifting the block alone must bring nothing back.
  return [{ ...recorded(command), type: 'blocked', answered }, ...withdraw({ ...consent, counted: [] }, stop)]
}

/** Silence is never a yes: an unanswered question expires, an unanswered doubt is a withdrawal. */
function lapse(consent: Consent, command: ConsentCommand): readonly ConsentEvent[] {
  const { status, question, text, confirmed } = consent
  const line = { ...recorded(command), actor: 'system', door: 'clock', text } as const
  const isUnanswered = question !== null && command.at - question.at > questionLife
  if (status === 'paused' && isUnanswered) {
    return [{ ...line, type: 'withdrawn', answered: null, replyKind: null }]
  }
  const isOver = confirmed !== null && command.at - confirmed.at > validity
  const isDue = status === 'confirmed' ? isOver : isUnanswered
  return isDue ? [{ ...line, type: 'expired', asked: question?.asked ?? null }] : []
}

/** What holds after a line. Every line written by `decide` is taken as it stands, unless it was overtaken. */
export function evolve(consent: Consent, event: ConsentEvent): Consent {
  const next = { ...consent, counted: counting(consent, event) }
  if (isOvertaken(consent, event)) return next
  switch (event.type) {
    case 'requested': {
      const { question: kind, asked, at, text } = event
      const status = kind === 'ask' ? 'requested' : consent.status
      const first = kind === 'ask' ? { firstAsked: asked, firstWording: text.wordingHash } : {}
      const question = { kind, asked, at }
      return { ...next, ...first, status, text, question, confirmed: null, pausedFrom: null }
    }
    case 'given':
      return { ...next, status: 'given', question: null }
    case 'confirmed': {
      const { at, recordedAt } = event
      return { ...next, status: 'confirmed', question: null, confirmed: { at, recordedAt } }
    }
    case 'refused':
    case 'withdrawn':
      return { ...next, ...ended, status: event.type, lastNo: event.at }
    case 'expired':
      return { ...next, ...ended, status: 'expired' }
    case 'paused': {
      const { status, question } = consent
      const keep = { kind: 'keep', asked: event.asked, at: event.recordedAt } as const
      return { ...next, status: 'paused', question: keep, pausedFrom: { status, question } }
    }
    case 'resumed':
      return { ...next, ...(consent.pausedFrom ?? { status: 'none', question: null }), pausedFrom: null }
    case 'lifted':
      return { ...noConsent, isBlocked: consent.isBlocked, counted: next.counted }
    case 'reconfirm-required':
      return { ...next, status: 'reconfirm', question: null }
    case 'blocked':
    case 'unblocked':
      return { ...next, isBlocked: event.type === 'blocked' }
  }
}

/** A yes written by a turn that had begun before a withdrawal in another conversation counts for nothing. */
function isOvertaken({ status }: Consent, { type }: ConsentEvent): boolean {
  const before = type === 'given' ? 'requested' : type === 'confirmed' ? 'given' : 'paused'
  return ['given', 'confirmed', 'resumed'].includes(type) && status !== before
}

const ended = { question: null, confirmed: null, pausedFrom: null } as const

function counting({ counted }: Consent, event: ConsentEvent): readonly MessageKey[] {
  const message = 'answered' in event ? event.answered : null
  return message === null || counted.includes(message) ? counted : [...counted, message]
}
