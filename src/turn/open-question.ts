import type { AnswerSpec } from '../flow/answer-spec.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import { isWithPeople } from '../handoff/case/case.ts'
import type { AnswerName } from '../ids.ts'
import { classOf } from '../privacy/finding.ts'
import { answeredBy, leftOpen, noQuestion, type OpenQuestion, openAfter } from '../privacy/open-question.ts'
import { caseOf } from './case-draft.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { hiddenWhereRead, maskedAs } from './vault-rows.ts'

/**
 * What the person's next words answer: the question of the flow; where that asks nothing, what was asked before and
 * nobody answered; and what people of the business wrote since the person did.
 */
export async function openQuestion({ lanes }: Pick<TurnNeeds, 'lanes'>, draft: Draft): Promise<OpenQuestion> {
  const { claim, state } = draft
  const [ofFlow, left] = [askedByFlow(draft), state.question]
  const open = (state.handedOff ? (left ?? ofFlow) : (ofFlow ?? left)) ?? noQuestion
  if (!claim.talk || !(state.handedOff || isWithPeople(caseOf(draft)))) return open
  const lines = await lanes.words(draft.talk)
  const since = lines.findLastIndex(({ side }) => side === 'customer') + 1
  return lines
    .slice(since)
    .filter(({ side }) => side === 'agent')
    .reduce((before, { words }) => openAfter(words, before), open)
}

/**
 * What stays open after this turn beside what its flow asks; null where that is nothing. The bot asks nothing while
 * people look after the person: what is open then stays so until it is answered. Kinds alone, no words.
 */
export function questionLeft(draft: Draft): OpenQuestion | null {
  const { state, question, lines } = draft
  if (!state.handedOff && (askedByFlow(draft) || state.asking || state.consent)) return null
  const open = lines.reduce((before, { words }) => (words ? answeredBy(words, before) : before), question)
  if (state.handedOff) return isAnswered(open) ? leftOpen(open) : open
  const left = leftOpen(open)
  return isAnswered(open) || left.expected.length === 0 ? null : left
}

function isAnswered({ asked, answered }: OpenQuestion): boolean {
  const classes = answered.map((kind) => classOf[kind])
  return asked.some((kind) => classes.includes(classOf[kind]))
}

/** Null where the flow asks nothing, so that what was asked before is open still. */
function askedByFlow(draft: Draft): OpenQuestion | null {
  const flow = pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null
  const open = waitingFor(flow, draft.state)
  switch (open.for) {
    case 'answer':
    case 'proof':
      return askingFor([open.spec])
    case 'confirmation':
      return leftOpen(askingFor(open.items.flatMap((item) => flow?.answers.get(item as AnswerName) ?? [])))
    case 'choice':
    case 'row':
    case 'consent':
      return noQuestion
    case 'case':
    case 'time':
    case 'nothing':
      return null
  }
}

/** An answer that is read is hidden where it stands; a birth date also where it is written as none is read. */
function askingFor(specs: readonly AnswerSpec[]): OpenQuestion {
  const personal = specs.filter((spec) => spec.personal)
  const kinds = (are: readonly AnswerSpec[]) => are.flatMap(({ type }) => maskedAs[type] ?? [])
  return {
    ...noQuestion,
    asked: kinds(personal.filter(({ type }) => !hiddenWhereRead.has(type))),
    expected: kinds(personal.filter(({ type }) => type === 'date')),
  }
}
