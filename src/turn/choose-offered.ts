import { waitingFor } from '../flow/waiting-for.ts'
import type { FlowId } from '../ids.ts'
import { answerConsent } from './ask-consent.ts'
import { askWhichToChange } from './ask-which-to-change.ts'
import type { ChoiceId } from './choice-id.ts'
import { parseChoiceId } from './choice-id.ts'
import {
  consentOf,
  getsMessages,
  keepConsent,
  noticeSlots,
  pauseAndAsk,
  purposeAsked,
  withdraw,
} from './consent-talk.ts'
import type { Draft } from './draft.ts'
import { giveAnswer } from './give-answer.ts'
import type { TurnNeeds } from './needs.ts'
import { obey } from './obey-command.ts'
import { pickedRow } from './picked-row.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { sayOldMenu } from './say-old-menu.ts'
import { say } from './speak.ts'
import { startFlow, takeStep } from './take-step.ts'

/**
 * Acts on a choice, whether its button was tapped or its title was written. A button of an earlier place is answered
 * by its meaning where that is safe, else with the question that is open now. Rows and confirmations name what was
 * shown with them, so only the newest count.
 */
export async function chooseOffered(
  needs: TurnNeeds,
  draft: Draft,
  chosen: { readonly id: string },
): Promise<boolean> {
  const choice = parseChoiceId(chosen.id)
  if (!choice) return false
  if (choice.flow === 'bot') return chooseOfBot(needs, draft, choice)
  const frame = draft.state.frames.at(-1)
  const here = pinnedFlow(draft, frame)
  const isHere =
    choice.effect.startsWith(`${draft.talk}.`) &&
    frame?.flow === choice.flow &&
    frame.step === choice.step &&
    [frame.hash, draft.moved?.from.get(frame.hash)].some((pin) => pin?.startsWith(choice.version))
  const isNewest = draft.state.offered?.effect === choice.effect
  const mustBeNewest = ['row', 'confirmation'].includes(waitingFor(here?.flow ?? null, draft.state).for)
  if (!isHere || !here || (mustBeNewest && !isNewest)) await sayOldMenu(needs, draft)
  else await chooseHere(needs, draft, choice)
  return true
}

async function chooseHere(needs: TurnNeeds, draft: Draft, { name }: ChoiceId): Promise<void> {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  const row = /^row_(\d+)$/.exec(name)
  if (open.for === 'row' && row) {
    const picked = pickedRow(draft, open.rows, Number(row[1]))
    return takeStep(needs, draft, picked ? { type: 'PICKED', row: picked } : { type: 'REPEAT' })
  }
  if (open.for === 'row' && name === 'more') return takeStep(needs, draft, { type: 'MORE' })
  if (open.for === 'confirmation') {
    if (name === 'yes') return takeStep(needs, draft, { type: 'YES' })
    if (name === 'no') return takeStep(needs, draft, { type: 'NO' })
    if (name === 'change') return askWhichToChange(draft, open.items)
    return takeStep(needs, draft, { type: 'CHANGE', item: name.replace(/^change_/, '') })
  }
  if ((open.for === 'answer' || open.for === 'proof') && open.spec.values.includes(name))
    return giveAnswer(needs, draft, open.answer, name)
  return takeStep(needs, draft, { type: 'CHOSE', option: name })
}

/**
 * Nothing is recorded for a question that is no longer open: a no to what holds is a doubt that is asked about, and a
 * yes to what holds is told so.
 */
async function answerOldConsent(
  needs: TurnNeeds,
  draft: Draft,
  { name, effect }: Pick<ChoiceId, 'name' | 'effect'>,
): Promise<void> {
  if (draft.state.consent) return sayOldMenu(needs, draft)
  if (name === 'no' && getsMessages(draft)) return pauseAndAsk(needs, draft)
  const purpose = purposeAsked(draft, effect)
  const isConfirmed = purpose !== null && consentOf(draft, purpose).status === 'confirmed'
  if (isConfirmed) say(draft, 'already', noticeSlots(draft), 'consent')
  else say(draft, 'expired')
  await takeStep(needs, draft, { type: 'REPEAT' })
}

async function chooseOfBot(
  needs: TurnNeeds,
  draft: Draft,
  { step, name, effect }: ChoiceId,
): Promise<boolean> {
  switch (step) {
    case 'menu':
      draft.state = { ...draft.state, asking: null }
      if (name === 'person' || name === 'privacy') await obey(needs, draft, name)
      else if (draft.bot.flows.has(name as FlowId)) await startFlow(needs, draft, name as FlowId, null)
      else await sayOldMenu(needs, draft)
      return true
    case 'stop':
      await (name === 'yes' ? withdraw(needs, draft, 'chat', 'button') : keepConsent(needs, draft, 'button'))
      return true
    case 'consent': {
      if (draft.state.consent?.asked !== effect) {
        await answerOldConsent(needs, draft, { name, effect })
        return true
      }
      const ended = await answerConsent(needs, draft, name === 'yes' ? 'yes' : 'no', 'button')
      if (ended) await takeStep(needs, draft, { type: 'CONSENT', outcome: ended })
      return true
    }
    default:
      return false
  }
}
