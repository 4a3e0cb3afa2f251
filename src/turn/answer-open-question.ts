import type { AnswerSpec } from '../flow/answer-spec.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import { readChoice } from '../flow/read/read-choice.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { AnswerName, IntentName } from '../ids.ts'
import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import { answerConsent } from './ask-consent.ts'
import { chooseOffered } from './choose-offered.ts'
import { confirmInWords } from './confirm-in-words.ts'
import type { Draft } from './draft.ts'
import { followIntent, guessIntent, saysNews } from './follow-intent.ts'
import { giveAnswer, takesAnything } from './give-answer.ts'
import type { Heard } from './hear-words.ts'
import { keepAnswer, type ReadAnswer } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readUnasked } from './read-unasked.ts'
import { readYesNo } from './read-yes-no.ts'
import { readingContext } from './reading-context.ts'
import { takeBack } from './take-back.ts'
import { takeStep } from './take-step.ts'

/** Reads the person's words as an answer to what is open. False: they are about something else. */
export async function answerOpenQuestion(
  needs: TurnNeeds,
  draft: Draft,
  heard: Heard,
  open: Waiting,
): Promise<boolean> {
  if (draft.state.consent) return answerConsentInWords(needs, draft, heard)
  if (open.for !== 'confirmation' && (await takeBack(needs, draft, heard.words, open))) return true
  if (open.for === 'choice' && saysNews(draft, heard.words) && (await followIntent(needs, draft, heard)))
    return true
  if (open.for !== 'confirmation' && (await chooseInWords(needs, draft, heard))) return true
  switch (open.for) {
    case 'answer':
    case 'proof':
      return answerInWords(needs, draft, heard, open)
    case 'confirmation':
      return (await confirmInWords(needs, draft, heard, open)) || chooseInWords(needs, draft, heard)
    default:
      return false
  }
}

async function answerConsentInWords(needs: TurnNeeds, draft: Draft, { words }: Heard): Promise<boolean> {
  const answer = readYesNo(draft, words)
  if (answer === null) return false
  if (draft.state.consent?.asked === draft.effect) return true
  const ended = await answerConsent(needs, draft, answer ? 'yes' : 'no', 'keyword')
  if (ended) await takeStep(needs, draft, { type: 'CONSENT', outcome: ended })
  return true
}

async function chooseInWords(needs: TurnNeeds, draft: Draft, { words }: Heard): Promise<boolean> {
  const { offered } = draft.state
  if (!offered || offered.choices.length === 0) return false
  const chosen = readChoice(offered.choices, words, draft.state.locale)
  return chosen ? chooseOffered(needs, draft, chosen) : false
}

/** How sure an intent must be to interrupt a question that takes any words. */
const sure = 0.8

/** A story is told; a short question in its place, such as how long delivery takes, is one of its own. */
const isShortQuestion = ({ text }: AnonymizedText): boolean =>
  text.trimEnd().endsWith('?') && text.trim().split(/\s+/).length <= mostWordsOfQuestion

const mostWordsOfQuestion = 12

/** The intent we are sure of; null where there is none. */
async function sureIntent(needs: TurnNeeds, draft: Draft, safe: AnonymizedText): Promise<string | null> {
  const { intent, rejected, confidence } = await guessIntent(needs, draft, safe)
  return !rejected && confidence >= sure ? intent : null
}

/** Whether words that stand where something is told or sent ask something that the FAQ answers. */
export async function isFaqQuestion(needs: TurnNeeds, draft: Draft, safe: AnonymizedText): Promise<boolean> {
  if (!isShortQuestion(safe)) return false
  return draft.bot.faq.has((await sureIntent(needs, draft, safe)) as IntentName)
}

async function answerInWords(
  needs: TurnNeeds,
  draft: Draft,
  { words, safe }: Heard,
  { answer, spec }: { readonly answer: AnswerName; readonly spec: AnswerSpec },
): Promise<boolean> {
  if (takesAnything.has(spec.type) && (await sureIntent(needs, draft, safe))) return false
  if (spec.type === 'text' && (await isFaqQuestion(needs, draft, safe))) return false
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  const said = here ? readUnasked(draft, here, words) : new Map<AnswerName, ReadAnswer>()
  const asked = readAnswer(spec, words, readingContext(draft, answer))
  const read = asked.outcome === 'several' ? said.get(answer) : asked.outcome === 'read' ? asked : undefined
  if (!here || !read) return false
  for (const [name, other] of said)
    if (name !== answer && isOfOther(draft, name, other, read))
      keepAnswer(draft, here.flow, name, other, words)
  await giveAnswer(needs, draft, answer, read.value)
  return true
}

/** What the same words tell of a later question: "1042, CEP 01310-100" answers two. What is known already stays as it is. */
const isOfOther = (
  { state }: Draft,
  name: AnswerName,
  { start, end }: ReadAnswer,
  asked: ReadAnswer,
): boolean => state.answers[name] === undefined && (end <= asked.start || start >= asked.end)
