import { readAnswer } from '../flow/read/read-answer.ts'
import { readChoice } from '../flow/read/read-choice.ts'
import { readCorrection } from '../flow/read/read-correction.ts'
import type { AnswerName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import { chooseOffered } from './choose-offered.ts'
import { offeredNow } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import { giveAnswer, takesAnything } from './give-answer.ts'
import type { Heard } from './hear-words.ts'
import type { TurnNeeds } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readYesNo } from './read-yes-no.ts'
import { readingContext } from './reading-context.ts'
import { takeStep } from './take-step.ts'

/** "Sim", "não", or "não, às 11": what is corrected is taken from the same words. */
export async function confirmInWords(
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
    const read = readAnswer(spec, rest, readingContext(draft, item as AnswerName))
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
