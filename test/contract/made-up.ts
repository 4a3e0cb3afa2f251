import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { LogLeaf } from '../../src/audit/log-leaf.ts'
import { after, type Instant, instantOf } from '../../src/clock.ts'
import type { ConsentEvent } from '../../src/consent/consent-event.ts'
import { newTalkState } from '../../src/flow/new-talk-state.ts'
import type { TalkState } from '../../src/flow/talk-state.ts'
import {
  type CaseNumber,
  type EffectId,
  parseBusinessId,
  parseDepartmentName,
  parseEffectId,
  parseLocale,
  parsePurposeName,
  parseTalkId,
  type TalkId,
} from '../../src/ids.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { AnonymizedText } from '../../src/privacy/anonymized-text.ts'
import { SealedText } from '../../src/privacy/sealed-text.ts'
import type { Claim } from '../../src/turn/claim.ts'
import type { Arrival, Identifier } from '../../src/turn/inbox.ts'
import type { SendDeed } from '../../src/turn/send-result.ts'
import type { Line, TurnRecord } from '../../src/turn/turn-record.ts'

/** Made-up people and the records of made-up turns, for the contracts of the stores. */

export const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
const intake = await keyring.create()
const directory = await keyring.create()
export const noon = instantOf(Date.parse('2026-11-21T12:00:00Z'))
/** `after` under a name that is not a hook of vitest. */
export const later = after
export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const business = parseBusinessId('100000000000001')
export const updates = parsePurposeName('order_updates')
export const support = parseDepartmentName('support')
const pt = parseLocale('pt-BR')

export const random = (): string => Buffer.from(nodeCrypto.random(16)).toString('base64url')
export const newTalk = (): TalkId => parseTalkId(random())

type Kind = Identifier['kind']

export async function identifier(kind: Kind, value: string, sealer = directory.sealer): Promise<Identifier> {
  const index = await keyring.personIndex(kind, value)
  return { kind, index, sealed: await SealedText.of(new RawText(value), sealer, `alias|${index}`) }
}

/** A message of whoever has these names; `words` are its sealed body. */
export async function arrivalOf(
  names: readonly [Identifier, ...Identifier[]],
  words = 'oi',
  message = `wamid.${random()}`,
): Promise<Arrival> {
  return arrival({ by: 'identifiers', identifiers: names }, words, message)
}

export const arrivalAbout = (effect: EffectId): Promise<Arrival> =>
  arrival({ by: 'effect', effect }, 'failed', `status.${effect}`)

export const arrivalFor = async (number: CaseNumber): Promise<Arrival> => {
  return { ...(await arrival({ by: 'case', case: number }, 'desk', `desk.${random()}`)), business: null }
}

async function arrival(who: Arrival['who'], words: string, message: string): Promise<Arrival> {
  const dedupe = await keyring.messageKey(message)
  const body = await SealedText.of(new RawText(words), intake.sealer, `inbox|${dedupe}`)
  return { business, who, dedupe, at: noon, body }
}

export async function wordsIn(claim: Claim): Promise<readonly string[]> {
  const opened = claim.items.map(({ body, dedupe }) => body.open(intake.sealer, `inbox|${dedupe}`))
  return (await Promise.all(opened)).map((raw) => RawText.reveal(raw))
}

/** A person nobody has seen before, by phone. */
export const somebody = (): Promise<Identifier> => identifier('phone', `+55119${random()}`)

export const stateAt = (state: Partial<TalkState> = {}): TalkState => ({ ...newTalkState(pt), ...state })

export const line = (n: number, words: string): Line => ({
  n,
  side: 'customer',
  kind: 'text',
  at: noon,
  words: AnonymizedText.of(new RawText(words), []),
  reply: null,
  message: null,
  effect: null,
})

export const outgoing = {
  kind: 'reply',
  reply: { locale: pt, bot: 'b', prompts: [{ flow: 'faq', name: 'exchange', slots: {} }], choices: [] },
} as const

export const template = { ...outgoing, kind: 'template', name: 'order_update', locale: pt } as const

export const effectOf = (talk: TalkId, turn: number, n = 0): EffectId => parseEffectId(`${talk}.${turn}.${n}`)

export const leaf = (text = 'entry', at: Instant = noon): LogLeaf => ({
  bytes: new TextEncoder().encode(text),
  hash: new Uint8Array(32).fill(text.length),
  at,
})

/** Entries of what the store decides about sends. */
export const tell = async ({ kind }: SendDeed): Promise<LogLeaf> => leaf(kind)

export const noMemo = { replies: [], exchange: null, apologizedAt: null, untoldCase: null } as const

/** A turn that took everything the claim had and changed nothing; `changes` say what it did change. */
export function turnOf(claim: Claim, changes: Partial<TurnRecord> = {}): TurnRecord {
  return {
    lane: claim.lane,
    epoch: claim.epoch,
    at: noon,
    consumed: claim.items.at(-1)?.seq ?? null,
    talk: null,
    lines: [],
    remasked: [],
    remaskedNotes: [],
    vault: { put: [], drop: [] },
    replies: [],
    agentSends: [],
    starts: [],
    events: [],
    consent: [],
    case: null,
    locale: null,
    notice: null,
    log: [],
    memo: noMemo,
    wakeAt: null,
    ...changes,
  }
}

/** The talk part of a turn's record: a new one with a key of its own. */
export async function newTalkPart(id: TalkId, at = noon): Promise<NonNullable<TurnRecord['talk']>> {
  const { wrapped } = await keyring.create()
  return { id, created: { key: wrapped, startedAt: at }, state: stateAt(), lastInboundAt: at, ended: false }
}

const text = { wordingHash: 'ab', locale: pt, noticeVersion: '1' } as const

/** A double opt-in as the ledger has it, ending at `at`. */
export function confirmation(at = noon): readonly ConsentEvent[] {
  const asked = effectOf(newTalk(), 1)
  const recorded = {
    purpose: updates,
    legalBasis: 'gdpr:6-1-a',
    at,
    recordedAt: at,
    actor: 'person',
    door: 'chat',
  } as const
  const answered = random().padEnd(43, 'a') as never
  return [
    { ...recorded, type: 'requested', question: 'ask', text, asked },
    { ...recorded, type: 'given', text, asked, answered, replyKind: 'button' },
    { ...recorded, type: 'confirmed', text, asked, answered, replyKind: 'button' },
  ]
}

export const withdrawal = (at = noon): ConsentEvent => ({
  purpose: updates,
  legalBasis: 'gdpr:6-1-a',
  at,
  recordedAt: at,
  actor: 'person',
  door: 'chat',
  type: 'withdrawn',
  text: null,
  answered: null,
  replyKind: 'keyword',
})
