import { isWrittenIn } from '../flow/find-prompt.ts'
import type { Step } from '../flow/flow.ts'
import { readAnswer } from '../flow/read/read-answer.ts'
import { readChoice } from '../flow/read/read-choice.ts'
import { type Correction, readCorrection } from '../flow/read/read-correction.ts'
import { saysOtherOne } from '../flow/read/read-other-one.ts'
import type { Given } from '../flow/talk-state.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import { withoutNames } from '../flow/without-names.ts'
import type { AnswerName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import { offeredNow } from './compose-reply.ts'
import type { Draft } from './draft.ts'
import { giveAnswer, takesAnything } from './give-answer.ts'
import { hideUnasked } from './keep-answer.ts'
import { isOpenAt } from './last-given.ts'
import type { TurnNeeds } from './needs.ts'
import { pickAnew, pickedOf } from './pick-anew.ts'
import { type Pinned, pinnedFlow } from './pinned-flow.ts'
import { readAnew } from './read-anew.ts'
import { readingContext } from './reading-context.ts'
import { takeStep } from './take-step.ts'

/** What is taken back, and what is said instead. */
type Wish = { readonly given: Given; readonly step: Step; readonly here: Pinned; readonly rest: RawText }

/**
 * `não, é 1043` and `no, the other one`, at the question after: what was given last is changed where it was asked, and
 * what the flow came to know by it is forgotten. False: the words take nothing back.
 */
export async function takeBack(
  needs: TurnNeeds,
  draft: Draft,
  words: RawText,
  open: Waiting,
): Promise<boolean> {
  const { given } = draft.state
  const here = given && isOpenAt(draft.state, given) ? pinnedFlow(draft, draft.state.frames.at(-1)) : null
  const step = here?.flow.steps.find(({ name }) => name === given?.step)
  if (!given || !here || !step) return false
  const correction = readCorrection(words)
  const rest = correction.correcting ? correction.rest : words
  if (!mayTakeBack(draft, words, open, correction)) return false
  const wish = { given, step, here, rest }
  const { state, choices } = draft
  const prompts = [...draft.prompts]
  const isDone =
    given.kind === 'answer' ? await answerAnew(needs, draft, wish) : await chooseAnew(needs, draft, wish)
  if (isDone) return true
  draft.state = state
  draft.choices = choices
  draft.prompts = prompts
  return false
}

/**
 * Words that begin with a no are no answer to what is asked now; others, such as `actually` or `the other one`, may be.
 */
function mayTakeBack(draft: Draft, words: RawText, open: Waiting, correction: Correction): boolean {
  if (correction.correcting && correction.denies) return true
  const rest = correction.correcting ? correction.rest : words
  if (!correction.correcting && !saysOtherOne(rest)) return false
  switch (open.for) {
    case 'answer':
    case 'proof':
      return (
        open.spec.type !== 'text' &&
        ((takesAnything.has(open.spec.type) && saysOtherOne(rest)) ||
          readAnswer(open.spec, words, readingContext(draft, open.answer)).outcome !== 'read')
      )
    case 'confirmation':
      return true
    default:
      return (
        correction.correcting &&
        readChoice(draft.state.offered?.choices ?? [], words, draft.state.locale) === null
      )
  }
}

async function answerAnew(needs: TurnNeeds, draft: Draft, { given, here, rest }: Wish): Promise<boolean> {
  const answer = given.named as AnswerName
  const spec = here.flow.answers.get(answer)
  const read = spec && readAnew(draft, spec, answer, rest)
  if (!read?.whole) return false
  hideUnasked(draft, here.flow, answer, read, rest)
  sayChanged(draft, here, given)
  goBack(draft, given)
  await giveAnswer(needs, draft, answer, read.value)
  return true
}

/** Another row or option: the one that is named or, of two, the other one. */
async function chooseAnew(
  needs: TurnNeeds,
  draft: Draft,
  { given, step, here, rest }: Wish,
): Promise<boolean> {
  const picked = step.verb === 'choose_from' ? pickedOf(draft, step) : null
  const isShownAgain = picked !== null && picked.of !== 2 && saysOtherOne(rest)
  if (!isShownAgain) sayChanged(draft, here, given)
  const said = draft.prompts.length
  goBack(draft, given)
  await takeStep(needs, draft, { type: 'REPEAT' })
  draft.state = { ...draft.state, given: null }
  if (picked) return pickAnew(needs, draft, rest, { picked, said })
  const options = offeredNow(draft).choices
  draft.prompts.splice(said)
  const others = options.filter(({ name }) => name !== given.named)
  const chosen = saysOtherOne(rest)
    ? others.length === 1 && others[0]
    : readChoice(options, rest, draft.state.locale)
  if (!chosen || chosen.name === given.named) return false
  await takeStep(needs, draft, { type: 'CHOSE', option: chosen.name })
  return true
}

/** The flow stands again where it asked, and knows nothing that hangs on what it was told there. */
function goBack(draft: Draft, { step, lost }: Given): void {
  const { frames, answers, results } = draft.state
  draft.state = {
    ...draft.state,
    frames: frames.map((frame, at) =>
      at === frames.length - 1 ? { ...frame, step, tries: 0, page: 0 } : frame,
    ),
    answers: withoutNames(answers, lost),
    results: withoutNames(results, lost),
  }
}

/** `changed.order_number`, else `changed`: said where designers wrote it. */
function sayChanged(draft: Draft, { bot, flow: { flow } }: Pinned, { named }: Given): void {
  const { locale } = draft.state
  const name = [`changed.${named}`, 'changed'].find((one) => isWrittenIn(bot, { locale, flow, name: one }))
  if (name) draft.prompts.push({ flow, name, slots: {} })
}
