import { answersIn } from '../flow/read/read-answer.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import { spotPhishing } from '../handoff/phishing/spot-phishing.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { AnonymizeContext } from '../privacy/anonymize.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { countryOf } from '../privacy/country-of.ts'
import type { DetectionHint } from '../privacy/detector.ts'
import type { Finding, FindingKind } from '../privacy/finding.ts'
import { lookedFor } from '../privacy/open-question.ts'
import { businessOf } from './business-of.ts'
import type { Draft } from './draft.ts'
import { knownInTalk } from './known-in-talk.ts'
import type { TurnNeeds } from './needs.ts'
import { findOwnCase } from './own-cases.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readingContext } from './reading-context.ts'
import { keepMedium } from './sent-medium.ts'
import type { Opened } from './utterances.ts'
import { hiddenWhereRead, maskedAs } from './vault-rows.ts'

/** What is open, and the very place of an answer to a personal question that can be read. */
const askedOf = (draft: Draft, words: string): AnonymizeContext['asked'] => [
  ...lookedFor(draft.question, words),
  ...answersReadIn(draft, words),
]

function answersReadIn(draft: Draft, words: string): readonly Finding[] {
  const now = () => waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  const open = draft.moved?.asked ?? now()
  if ((open.for !== 'answer' && open.for !== 'proof') || !open.spec.personal) return []
  const kind = hiddenWhereRead.has(open.spec.type) ? maskedAs[open.spec.type] : null
  if (!kind) return []
  const read = answersIn(open.spec, words, readingContext(draft, open.answer))
  return read.map(({ start, end }) => ({ kind, start, end, confidence: 1 }))
}

/** Turns a person's words into storable ones with all that is known in this talk. */
export function anonymizeInTalk(
  { anonymize }: Pick<TurnNeeds, 'anonymize'>,
  draft: Draft,
  words: RawText,
): Promise<AnonymizedText> {
  return anonymize(words, { ...knownOf(draft), asked: askedOf(draft, RawText.reveal(words)) })
}

/** What words of this talk are masked by, the open question aside. */
export const knownOf = (draft: Draft) => ({
  hint: hintOf(draft),
  known: knownInTalk(draft),
  memory: draft.memory,
  ours: [...draft.ownCases.keys()],
})

const hintOf = ({ state, person }: Draft): DetectionHint => ({
  locale: state.locale,
  country: person.phone ? countryOf(person.phone) : null,
})

/** Something that came in, with its words: the same text each time, for by that an answer asked for ahead is found. */
export type Written = Opened & { readonly words: RawText | null }

/**
 * The words of what came in. What is to be read of it, `more` included, is asked for at once, where a detector outside
 * reads it too.
 */
export function readItems(
  { askAhead }: Pick<TurnNeeds, 'askAhead'>,
  draft: Draft,
  items: readonly Opened[],
  more: readonly RawText[] = [],
): readonly Written[] {
  const written = items.map((opened) => ({ ...opened, words: wordsIn(opened.inbound) }))
  askAhead([...written.flatMap(({ words }) => words ?? []), ...more], hintOf(draft))
  return written
}

/** A place or a contact card is about somebody from its first character to its last: nothing of it is stored. */
const wholeOf: Partial<Record<Inbound['kind'], FindingKind>> = { location: 'ADDRESS', contacts: 'NAME' }

function anonymizeLine(needs: Pick<TurnNeeds, 'anonymize'>, draft: Draft, { kind }: Inbound, words: RawText) {
  const whole = wholeOf[kind]
  if (!whole) return anonymizeInTalk(needs, draft, words)
  const context = knownOf(draft)
  return needs.anonymize(words, {
    ...context,
    known: [{ kind: whole, value: words }, ...context.known],
    asked: [],
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
  needs: Pick<TurnNeeds, 'anonymize' | 'lanes'>,
  draft: Draft,
  { inbound, message, words }: Written,
): Promise<AnonymizedText | null> {
  if (words) await findOwnCase(needs, draft, RawText.reveal(words))
  const safe = words ? await anonymizeLine(needs, draft, inbound, words) : null
  if (inbound.kind === 'edit') return safe
  if (inbound.kind === 'media') keepMedium(draft, inbound, message)
  const suspicion = words && spotPhishing(words, 'customer', businessOf(draft.bot))
  draft.lines.push({
    n: (draft.claim.talk?.lines ?? 0) + draft.lines.length + 1,
    side: 'customer',
    kind: inbound.kind === 'media' ? inbound.media : inbound.kind,
    at: inbound.at,
    words: safe,
    reply: null,
    message,
    effect: null,
    ...(suspicion && { warning: suspicion.kind }),
  })
  return safe
}
