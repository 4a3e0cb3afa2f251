import type { AnswerSpec } from '../flow/answer-spec.ts'
import { sentValue } from '../flow/sent-things.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import type { Inbound } from '../message/inbound.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import { answerValue } from './keep-answer.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { acceptedKind, type SentAnswer, sentThings } from './sent-answer.ts'
import { joinedWords, type Opened, spokenIn, standsAlone } from './utterances.ts'

type Gathered = {
  /** What is left to be heard, thing by thing. */
  readonly heard: readonly Opened[]
  /** What answers an open question of type `media`; null where nothing does. */
  readonly sent: SentAnswer | null
}

/** What was sent beside or in the place of words, put together for the question that is open. */
export function gatherMedia(draft: Draft, items: readonly Opened[]): Gathered {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  if (draft.state.handedOff || open.for !== 'answer') return { heard: items, sent: null }
  const things = items.filter(({ inbound }) => acceptedKind(open.spec.accept, inbound))
  if (open.spec.type !== 'media') return { heard: heardBeside(draft, items, things), sent: null }
  if (things.length === 0) return { heard: oncePerTurn(items), sent: null }
  return answeredBy(draft, items, { answer: open.answer, things })
}

/** What is not the answer is heard by itself only where it cannot wait: a command, a wish to stop, a tap. */
function answeredBy(
  draft: Draft,
  items: readonly Opened[],
  sent: Pick<SentAnswer, 'answer' | 'things'>,
): Gathered {
  const isAlone = (words: RawText) => standsAlone(words, draft.state.locale)
  const beside = items.flatMap(({ inbound }) => spokenIn(inbound) ?? []).filter((words) => !isAlone(words))
  const heard = items.flatMap((item) => {
    const words = spokenIn(item.inbound)
    if (words === null) return isUnread(item) ? [] : [item]
    if (!isAlone(words)) return []
    return item.inbound.kind === 'media' ? asCaption(item) : [item]
  })
  return { heard, sent: { ...sent, beside: beside.length > 0 ? joinedWords(beside) : null } }
}

const unread: ReadonlySet<Inbound['kind']> = new Set([
  'media',
  'location',
  'contacts',
  'order',
  'unsupported',
])

const isUnread = ({ inbound }: Opened): boolean => unread.has(inbound.kind)

/** Of several things that are no answer only one is said to be none, and beside words none. */
function oncePerTurn(items: readonly Opened[]): readonly Opened[] {
  const wordless = items.filter((item) => isUnread(item) && spokenIn(item.inbound) === null)
  const [first] = items.some(({ inbound }) => spokenIn(inbound) !== null) ? [] : wordless
  return items.filter((item) => item === first || !wordless.includes(item))
}

/**
 * Beside words, what a question for them takes is no answer of its own, and of several things without words the first
 * answers for all. They are kept for the agent: as the flow's own answer for such things where it has one that is open.
 */
function heardBeside(draft: Draft, items: readonly Opened[], things: readonly Opened[]): readonly Opened[] {
  if (things.length === 0) return items
  keepUnasked(draft, things)
  const hasWords = items.some(
    ({ inbound }) => inbound.kind === 'text' || (inbound.kind === 'media' && inbound.caption !== null),
  )
  return items.flatMap((item) => {
    if (!things.includes(item)) return [item]
    if (!hasWords) return item === things[0] ? [item] : []
    return asCaption(item)
  })
}

/** They answer a question of the flow that is still to come: the one that takes all of them. */
function keepUnasked(draft: Draft, things: readonly Opened[]): void {
  const flow = pinnedFlow(draft, draft.state.frames.at(-1))?.flow
  const takesAll = ({ type, accept }: AnswerSpec) =>
    type === 'media' && things.every(({ inbound }) => acceptedKind(accept, inbound))
  const [only, ...others] = [...(flow?.answers ?? [])].filter(([, spec]) => takesAll(spec))
  if (!flow || !only || others.length > 0 || draft.state.answers[only[0]] !== undefined) return
  const value = answerValue(draft, flow, only[0], sentValue(sentThings(things)))
  draft.state = { ...draft.state, answers: { ...draft.state.answers, [only[0]]: value } }
}

function asCaption({ inbound, message }: Opened): readonly Opened[] {
  if (inbound.kind !== 'media' || !inbound.caption) return []
  const { at, message: id, caption } = inbound
  return [{ message, inbound: { kind: 'text', at, message: id, text: caption } }]
}
