import type { Effect, FlowEvent } from '../flow/effect.ts'
import type { Proof } from '../flow/flow.ts'
import type { ResultValue } from '../flow/talk-state.ts'
import type { AnswerName } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openRow } from './open-slot.ts'
import { isSameNumber } from './same-number.ts'

/**
 * Wrong proofs a person may give in 24 h, and wrong proofs anyone may give for one record. Each is counted before it is
 * looked at, so that many at once are no more than these.
 */
const triesAllowed = 5

/**
 * Whether the person may see a record's personal fields: their WhatsApp number is the record's, or a second fact they
 * gave is. Nothing about which part was wrong leaves this function.
 */
export async function attemptProof(
  needs: TurnNeeds,
  draft: Draft,
  { result, by }: Extract<Effect, { type: 'prove' }>,
): Promise<FlowEvent> {
  const record = draft.state.results[result]
  if (!record?.vault || record.proved) return { type: 'PROVED' }
  if (by.some((proof) => proof.by === 'whatsapp_identity') && isOwnNumber(draft, record.vault))
    return { type: 'PROVED' }
  const asked = by.find(isAnswer)
  if (!asked) return { type: 'EXHAUSTED' }
  const given = givenAnswer(draft, asked.answer)
  if (given === null) return { type: 'NEEDS', answer: asked.answer }
  const keys = await triedKeys(needs, draft, recordName(record.plain))
  const tries = await Promise.all(keys.map((key) => needs.lanes.tryProof(key, triesAllowed, draft.now)))
  if (tries.includes('exhausted')) return { type: 'EXHAUSTED' }
  const real = openRow(draft, record.vault, [asked.answer])
  if (!isSame(given, String(real ?? ''))) return { type: 'NOT_PROVED', answer: asked.answer }
  await Promise.all(keys.map((key) => needs.lanes.giveTryBack(key)))
  return { type: 'PROVED' }
}

/** What the record is called at the business; its status may change between two tries, its number does not. */
const recordName = (plain: ResultValue['plain']): string =>
  String(plain.number ?? plain.id ?? JSON.stringify(plain))

const isAnswer = (proof: Proof): proof is Extract<Proof, { by: 'answer' }> => proof.by === 'answer'

function isOwnNumber(draft: Draft, vault: string): boolean {
  const own = draft.person.phone ? RawText.reveal(draft.person.phone) : ''
  return isSameNumber(own, String(openRow(draft, vault, ['phone']) ?? ''))
}

function givenAnswer(draft: Draft, name: AnswerName): string | null {
  const answer = draft.state.answers[name]
  if (!answer) return null
  return answer.kind === 'plain' ? String(answer.value) : String(openRow(draft, answer.vault, []) ?? '')
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

const isSame = (given: string, real: string): boolean => fold(real) !== '' && fold(given) === fold(real)

/** Tries are counted under commitments, so that the counter names neither person nor order. */
const triedKeys = ({ keyring }: TurnNeeds, { claim }: Draft, record: string): Promise<readonly string[]> =>
  Promise.all([
    keyring.commitment('proof by person', claim.person),
    keyring.commitment('proof of record', record),
  ])
