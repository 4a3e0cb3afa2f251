import { Fault } from './fault.ts'

declare const id: unique symbol
type Id<Of extends string> = string & { readonly [id]: Of }

/** A person: random, 22 base64url characters; says nothing about their number. */
export type PersonId = Id<'person'>
/** One person's queue with one business number: `<business>.<person>`. */
export type LaneKey = Id<'lane'>
/** The business number's id at Meta (digits); it is not a phone number and not personal. */
export type BusinessId = Id<'business'>
/** One stretch of a conversation, from a first message to `end`: a keyed name of what began it. */
export type TalkId = Id<'talk'>
/** One thing a turn wants done outside: `<talk>.<turn>.<n>`, sent to Meta as `biz_opaque_callback_data`. */
export type EffectId = Id<'effect'>
/** A keyed HMAC of a WhatsApp message id (which itself contains the phone number): 43 base64url characters. */
export type MessageKey = Id<'message'>
/** A keyed HMAC of an identifier of a person: 43 base64url characters. */
export type BlindIndex = Id<'blind index'>
/** What a person is told when a case is opened: short, unguessable, easy to say aloud. */
export type CaseNumber = Id<'case'>
/** What the privacy officer calls an incident: `I-XXXX-XXXX`, never mistaken for a case. */
export type IncidentNumber = Id<'incident'>
/** A person's request about their data, as they and the privacy officer call it: `R-XXXX-XXXX`. */
export type PrivacyRequestNumber = Id<'privacy request'>
/** Somebody who works at the business: random, 22 base64url characters. */
export type StaffId = Id<'staff'>
/** A sign-in, as the log and screens name it: random, 22 base64url characters; never what opens it. */
export type SessionName = Id<'session'>
/** One permission to see words, from its entry in the log to its end: random, 22 base64url characters. */
export type GrantId = Id<'grant'>
/** snake_case names out of a designer's files. */
export type FlowId = Id<'flow'>
export type StepName = Id<'step'>
export type AnswerName = Id<'answer'>
export type PromptName = Id<'prompt'>
export type IntentName = Id<'intent'>
export type PurposeName = Id<'purpose'>
export type DepartmentName = Id<'department'>
/** BCP 47, as written in `business.yaml`: `pt-BR`, `it`, `es`, `en`. */
export type Locale = Id<'locale'>

function match<Of extends string>(text: string, pattern: RegExp, what: string): Id<Of> {
  if (!pattern.test(text)) throw new Fault('BAD_ID', `not a ${what}`)
  return text as Id<Of>
}

const random = /^[\w-]{22}$/
const keyed = /^[\w-]{43}$/
const snake = /^[a-z][a-z0-9_]{0,63}$/
const eightSigns = /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/
const dotted = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/

export const parsePersonId = (text: string): PersonId => match(text, random, 'person id')
export const parseTalkId = (text: string): TalkId => match(text, random, 'talk id')
export const parseBusinessId = (text: string): BusinessId => match(text, /^\d{1,32}$/, 'business number id')
export const parseLaneKey = (text: string): LaneKey => match(text, /^\d{1,32}\.[\w-]{22}$/, 'lane key')
export const parseEffectId = (text: string): EffectId => match(text, /^[\w-]{22}\.\d+\.\d+$/, 'effect id')
export const parseMessageKey = (text: string): MessageKey => match(text, keyed, 'message key')
export const parseBlindIndex = (text: string): BlindIndex => match(text, keyed, 'blind index')
/** As it is said aloud: in any case, with or without its dash or a space. */
export function parseCaseNumber(text: string): CaseNumber {
  const signs = text.toUpperCase().replace(/[\s-]/g, '')
  return match(`${signs.slice(0, 4)}-${signs.slice(4)}`, eightSigns, 'case number')
}
export const parseIncidentNumber = (text: string): IncidentNumber =>
  matchSigned('I', text, 'number of an incident')
export const parsePrivacyRequestNumber = (text: string): PrivacyRequestNumber =>
  matchSigned('R', text, 'number of a request')

/** A letter and eight signs, in any case, with or without dashes. */
function matchSigned<Of extends string>(letter: string, text: string, what: string): Id<Of> {
  const signs = text.toUpperCase().replace(/[\s-]/g, '')
  const number = `${signs.slice(1, 5)}-${signs.slice(5)}`
  return match(signs.startsWith(letter) && eightSigns.test(number) ? `${letter}-${number}` : '', /./, what)
}
export const parseStaffId = (text: string): StaffId => match(text, random, 'staff id')
export const parseSessionName = (text: string): SessionName => match(text, random, 'session name')
export const parseGrantId = (text: string): GrantId => match(text, random, 'grant id')
export const parseFlowId = (text: string): FlowId => match(text, snake, 'flow name')
export const parseStepName = (text: string): StepName => match(text, snake, 'step name')
export const parseAnswerName = (text: string): AnswerName => match(text, snake, 'answer name')
export const parsePromptName = (text: string): PromptName => match(text, dotted, 'prompt name')
export const parseIntentName = (text: string): IntentName => match(text, dotted, 'intent name')
export const parsePurposeName = (text: string): PurposeName => match(text, snake, 'purpose name')
export const parseDepartmentName = (text: string): DepartmentName => match(text, snake, 'department name')
export const parseLocale = (text: string): Locale => match(text, /^[a-z]{2,3}(-[A-Z]{2})?$/, 'locale')

export const laneOf = (business: BusinessId, person: PersonId): LaneKey =>
  parseLaneKey(`${business}.${person}`)
