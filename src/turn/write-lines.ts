import type { AnswerType } from '../flow/answer-spec.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import type { MessageKey } from '../ids.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { countryOf } from '../privacy/country-of.ts'
import type { FindingKind } from '../privacy/finding.ts'
import type { KnownValue } from '../privacy/known-values.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'

/** What the answer to a personal question is called when it is masked. */
const kindOf: Record<AnswerType, FindingKind> = {
  text: 'OTHER',
  name: 'NAME',
  order_number: 'OTHER',
  postcode: 'POSTCODE',
  date: 'BIRTH_DATE',
  number: 'OTHER',
  money: 'OTHER',
  yes_no: 'OTHER',
  email: 'EMAIL',
  phone: 'PHONE',
  document: 'ID_NUMBER',
  address: 'ADDRESS',
  choice: 'OTHER',
}

/** Questions whose answer is masked whole; a story or a yes is masked by what is found in it. */
const maskedWhole: ReadonlySet<AnswerType> = new Set([
  'name',
  'postcode',
  'email',
  'phone',
  'document',
  'address',
])

/** The kind of the question that is open, when its answer is personal. */
function askedKind(draft: Draft): FindingKind | null {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  if (open.for !== 'answer' && open.for !== 'proof') return null
  return open.spec.personal && maskedWhole.has(open.spec.type) ? kindOf[open.spec.type] : null
}

/** Everything we know about this person that a message could contain. */
function knownValues(draft: Draft): readonly KnownValue[] {
  const own = [
    { kind: 'PHONE', value: draft.person.phone },
    { kind: 'NAME', value: draft.profileName },
  ] as const
  const present = own.flatMap(({ kind, value }) => (value ? [{ kind, value }] : []))
  return [...present, ...[...draft.vault].flatMap(([name, value]) => valuesIn(draft, name, value))]
}

const kindOfField: Readonly<Record<string, FindingKind>> = {
  name: 'NAME',
  address: 'ADDRESS',
  postcode: 'POSTCODE',
  phone: 'PHONE',
  email: 'EMAIL',
  document: 'ID_NUMBER',
}

function valuesIn(draft: Draft, row: string, value: RawText): readonly KnownValue[] {
  if (row.startsWith('answer:')) {
    const spec = [...draft.bot.flows.values()].flatMap(
      (flow) => flow.answers.get(row.slice(7) as never) ?? [],
    )[0]
    return spec && maskedWhole.has(spec.type) ? [{ kind: kindOf[spec.type], value }] : []
  }
  if (!row.startsWith('result:')) return []
  return Object.entries(JSON.parse(RawText.reveal(value)) as object).flatMap(([field, known]) =>
    typeof known === 'string' && kindOfField[field]
      ? [{ kind: kindOfField[field], value: new RawText(known) }]
      : [],
  )
}

/** Turns a person's words into storable ones with all that is known in this talk. */
export function anonymizeInTalk(
  { anonymize }: Pick<TurnNeeds, 'anonymize'>,
  draft: Draft,
  words: RawText,
): Promise<AnonymizedText> {
  return anonymize(words, { ...knownOf(draft), asked: askedKind(draft) })
}

const knownOf = (draft: Draft) => ({
  hint: { locale: draft.state.locale, country: draft.person.phone ? countryOf(draft.person.phone) : null },
  known: knownValues(draft),
  memory: draft.memory,
})

/** A place or a contact card is about somebody from its first character to its last: nothing of it is stored. */
const wholeOf: Partial<Record<Inbound['kind'], FindingKind>> = { location: 'ADDRESS', contacts: 'NAME' }

function anonymizeLine(needs: Pick<TurnNeeds, 'anonymize'>, draft: Draft, { kind }: Inbound, words: RawText) {
  const whole = wholeOf[kind]
  if (!whole) return anonymizeInTalk(needs, draft, words)
  const context = knownOf(draft)
  return needs.anonymize(words, {
    ...context,
    known: [{ kind: whole, value: words }, ...context.known],
    asked: null,
  })
}

/** The words in an inbound thing, as one; null where there are none. */
export function wordsIn(inbound: Inbound): RawText | null {
  switch (inbound.kind) {
    case 'text':
    case 'location':
    case 'contacts':
    case 'order':
    case 'edit':
      return inbound.text
    case 'choice':
      return inbound.title
    case 'media': {
      const words = [inbound.caption, inbound.fileName].flatMap((part) =>
        part ? [RawText.reveal(part)] : [],
      )
      return words.length > 0 ? new RawText(words.join('\n')) : null
    }
    default:
      return null
  }
}

/** Adds a line of the customer's to the transcript; resolves with the words as they are stored. */
export async function writeLine(
  needs: Pick<TurnNeeds, 'anonymize'>,
  draft: Draft,
  inbound: Inbound,
  message: MessageKey,
): Promise<AnonymizedText | null> {
  const words = wordsIn(inbound)
  const safe = words ? await anonymizeLine(needs, draft, inbound, words) : null
  if (inbound.kind === 'edit') return safe
  draft.lines.push({
    n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
    side: 'customer',
    kind: inbound.kind === 'media' ? inbound.media : inbound.kind,
    at: inbound.at,
    words: safe,
    reply: null,
    message,
  })
  return safe
}
