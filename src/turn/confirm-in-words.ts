import type { Flow } from '../flow/flow.ts'
import { readCorrection } from '../flow/read/read-correction.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { AnswerName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import { giveAnswer } from './give-answer.ts'
import type { Heard } from './hear-words.ts'
import type { TurnNeeds } from './needs.ts'
import { pickAnew, pickedOf } from './pick-anew.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { readAnew } from './read-anew.ts'
import { readYesNo } from './read-yes-no.ts'
import { takeBack } from './take-back.ts'
import { takeStep } from './take-step.ts'

/** "Sim", "não", or "não, às 11": what is corrected is taken from the same words. */
export async function confirmInWords(
  needs: TurnNeeds,
  draft: Draft,
  { words }: Heard,
  open: Extract<Waiting, { for: 'confirmation' }>,
): Promise<boolean> {
  const correction = readCorrection(words)
  if (correction.correcting && (await correct(needs, draft, open.items, correction.rest))) return true
  if (await takeBack(needs, draft, words, open)) return true
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
      if (await correctRow(needs, draft, flow, item, rest)) return true
      continue
    }
    const read = readAnew(draft, spec, item as AnswerName, rest)
    if (!read) continue
    const said = draft.prompts.length
    await takeStep(needs, draft, { type: 'CHANGE', item })
    draft.prompts.splice(said)
    await giveAnswer(needs, draft, item as AnswerName, read.value)
    return true
  }
  return false
}

/** Another row of the same list: the list is gone back to, and left as it was where the words name none of it. */
async function correctRow(
  needs: TurnNeeds,
  draft: Draft,
  flow: Flow | undefined,
  item: string,
  rest: RawText,
): Promise<boolean> {
  const list = flow?.steps.find((step) => step.verb === 'choose_from' && step.save === item)
  if (list?.verb !== 'choose_from') return false
  const { state, choices } = draft
  const [said, picked] = [draft.prompts.length, pickedOf(draft, list)]
  await takeStep(needs, draft, { type: 'CHANGE', item })
  if (await pickAnew(needs, draft, rest, { picked, said })) return true
  draft.prompts.splice(said)
  draft.state = state
  draft.choices = choices
  return false
}
