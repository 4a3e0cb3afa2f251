import type { AnswerSpec, AnswerType } from '../flow/answer-spec.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import { readChoice } from '../flow/read/read-choice.ts'
import { readCorrection } from '../flow/read/read-correction.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { AnswerName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import { chooseOffered } from './choose-offered.ts'
import { offeredNow } from './compose-reply.ts'
import { answerConsent } from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { followIntent, guessIntent, saysNews } from './follow-intent.ts'
import type { Heard } from './hear-words.ts'
import { answerValue } from './keep-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readingContext } from './reading-context.ts'
import { takeStep } from './take-step.ts'

const yesNo: AnswerSpec = {
  type: 'yes_no',
  personal: false,
  keep: null,
  within: null,
  pattern: null,
  accept: ['text'],
  values: [],
}

/** A yes or no; null when the words are neither. */
export function readYesNo(draft: Draft, words: RawText): boolean | null {
  const read = readAnswer(yesNo, words, readingContext(draft))
  return read.outcome === 'read' && typeof read.value === 'boolean' ? read.value : null
}

/** Reads the person's words as an answer to what is open. False: they are about something else. */
export async function answerOpenQuestion(
  needs: TurnNeeds,
  draft: Draft,
  heard: Heard,
  open: Waiting,
): Promise<boolean> {
  if (draft.state.consent) return answerConsentInWords(needs, draft, heard)
  if (open.for === 'choice' && saysNews(draft, heard.words) && (await followIntent(needs, draft, heard)))
    return true
  if (open.for !== 'confirmation' && (await chooseInWords(needs, draft, heard))) return true
  switch (open.for) {
    case 'answer':
    case 'proof':
      return answerInWords(needs, draft, heard, open)
    case 'confirmation':
      return (await confirmInWords(needs, draft, heard, open.items)) || chooseInWords(needs, draft, heard)
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

/** Types whose readers take any words: an intent that is sure of itself comes first. */
const takesAnything: ReadonlySet<AnswerType> = new Set(['name', 'address'])
/** How sure an intent must be to interrupt a question that takes any words. */
const sure = 0.8

async function answerInWords(
  needs: TurnNeeds,
  draft: Draft,
  { words, safe }: Heard,
  { answer, spec }: { readonly answer: AnswerName; readonly spec: AnswerSpec },
): Promise<boolean> {
  if (takesAnything.has(spec.type)) {
    const guess = await guessIntent(needs, draft, safe)
    if (!guess.rejected && guess.confidence >= sure) return false
  }
  const read = readAnswer(spec, words, readingContext(draft))
  if (read.outcome !== 'read') return false
  await giveAnswer(needs, draft, answer, read.value)
  return true
}

async function giveAnswer(
  needs: TurnNeeds,
  draft: Draft,
  answer: AnswerName,
  value: string | number | boolean,
): Promise<void> {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  if (!here) return
  await takeStep(needs, draft, {
    type: 'ANSWERED',
    answer,
    value: answerValue(draft, here.flow, answer, value),
  })
}

/** "Sim", "não", or "não, às 11": what is corrected is taken from the same words. */
async function confirmInWords(
  needs: TurnNeeds,
  draft: Draft,
  { words }: Heard,
  items: readonly string[],
): Promise<boolean> {
  const correction = readCorrection(words)
  if (correction.correcting && (await correct(needs, draft, items, correction.rest))) return true
  const answer = readYesNo(draft, words)
  if (answer === true) await takeStep(needs, draft, { type: 'YES' })
  else if (answer === false) await takeStep(needs, draft, { type: 'NO' })
  return answer !== null
}

async function correct(
  needs: TurnNeeds,
  draft: Draft,
  items: readonly string[],
  rest: RawText,
): Promise<boolean> {
  const flow = pinnedFlow(draft, draft.state.frames.at(-1))?.flow
  for (const item of [...items].reverse()) {
    const spec = flow?.answers.get(item as AnswerName)
    if (!spec) {
      if (await correctRow(needs, draft, item, rest)) return true
      continue
    }
    if (takesAnything.has(spec.type)) continue
    const read = readAnswer(spec, rest, readingContext(draft))
    if (read.outcome !== 'read') continue
    const said = draft.prompts.length
    await takeStep(needs, draft, { type: 'CHANGE', item })
    draft.prompts.splice(said)
    await giveAnswer(needs, draft, item as AnswerName, read.value)
    return true
  }
  return false
}

const other = { title: '…' }

/** A row by what stands on it, not by its place in a list that is no longer shown: "segunda" is a Monday here. */
function rowNamed<Row extends { readonly title: string }>(
  { state: { locale } }: Draft,
  rows: readonly Row[],
  words: RawText,
): Row | null {
  const row = readChoice(rows, words, locale)
  const elsewhere: readonly { readonly title: string }[] = [other, ...rows, other]
  return row === readChoice(elsewhere, words, locale) ? row : null
}

/** Pages of rows that are looked through for a correction. */
const mostPages = 5

/** Another row of the same list: the list is gone back to, and left as it was where the words name none of it. */
async function correctRow(needs: TurnNeeds, draft: Draft, item: string, rest: RawText): Promise<boolean> {
  const { state, choices } = draft
  const said = draft.prompts.length
  await takeStep(needs, draft, { type: 'CHANGE', item })
  for (let page = 0; page < mostPages && draft.choices; page += 1) {
    const rows = offeredNow(draft)
    const chosen = rowNamed(
      draft,
      rows.choices.filter(({ name }) => name.startsWith('row_')),
      rest,
    )
    draft.prompts.splice(said)
    if (chosen) {
      draft.state = { ...draft.state, offered: rows }
      return chooseOffered(needs, draft, chosen)
    }
    if (!rows.choices.some(({ name }) => name === 'more')) break
    await takeStep(needs, draft, { type: 'MORE' })
  }
  draft.prompts.splice(said)
  draft.state = state
  draft.choices = choices
  return false
}
