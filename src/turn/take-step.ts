import type { Effect, FlowEvent } from '../flow/effect.ts'
import type { Flow } from '../flow/flow.ts'
import { enterFlow, type Stepped, stepFlow } from '../flow/step-flow.ts'
import type { Given } from '../flow/talk-state.ts'
import type { FlowId, StepName } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import { askConsent } from './ask-consent.ts'
import type { Draft } from './draft.ts'
import { forgetEnded } from './forget-ended.ts'
import { keepAnswer } from './keep-answer.ts'
import { beforeGiving, givenAfter, givenAtStart } from './last-given.ts'
import type { TurnNeeds } from './needs.ts'
import { openCase } from './open-case.ts'
import { type Pinned, pinnedFlow } from './pinned-flow.ts'
import { attemptProof } from './prove-step.ts'
import { readUnasked } from './read-unasked.ts'
import { scheduleStart } from './schedule-start.ts'
import { callService } from './service-step.ts'

/** A talk this deep in sub-flows and digressions forgets its oldest place. */
const deepest = 4

/** Gives an event to the step the talk stands at, then does what it wants, until it waits for the person again. */
export async function takeStep(needs: TurnNeeds, draft: Draft, event: FlowEvent): Promise<void> {
  const here = pinnedFlow(draft, draft.state.frames.at(-1))
  if (!here) return
  const before = beforeGiving(draft)
  needs.watch?.({ ...here, before: draft.state, event, now: draft.now })
  draft.state = { ...draft.state, given: null }
  await follow(needs, draft, here, stepFlow(here.bot, here.flow, draft.state, event, draft.now))
  keepGiven(draft, givenAfter(draft, before, event, here))
}

/**
 * Begins a flow: on top of what is open, or again from its start where it is already open. What the sentence that began
 * it already said fills its answers.
 */
export async function startFlow(
  needs: TurnNeeds,
  draft: Draft,
  id: FlowId,
  words: RawText | null,
): Promise<void> {
  const flow = draft.bot.flows.get(id)
  if (!flow) return
  const open = isRun(draft, id) ? -1 : draft.state.frames.findIndex((frame) => frame.flow === id)
  const below = open >= 0 ? draft.state.frames.slice(0, open) : draft.state.frames.slice(-(deepest - 1))
  draft.ended = false
  draft.state = { ...draft.state, frames: below, consent: null, asking: null }
  forgetEnded(draft)
  const here = { bot: draft.bot, flow }
  const said = words ? readUnasked(draft, here, words) : []
  if (words) for (const [answer, read] of said) keepAnswer(draft, flow, answer, read, words)
  const before = beforeGiving(draft)
  needs.watch?.({ ...here, before: draft.state, event: null, now: draft.now })
  draft.state = { ...draft.state, given: null }
  await follow(needs, draft, here, enterFlow(draft.bot, flow, draft.state, draft.now), words)
  const names = [...said].map(([name]) => name)
  keepGiven(draft, givenAtStart(draft, before, here, names))
}

/** A flow that was begun on the way knows better what was given last. */
function keepGiven(draft: Draft, given: Given | null): void {
  if (given) draft.state = { ...draft.state, given }
}

/** Whether the flow on top runs it: then it comes back there, though it may be open further down for another wish. */
function isRun(draft: Draft, id: FlowId): boolean {
  const top = draft.state.frames.at(-1)
  const step = pinnedFlow(draft, top)?.flow.steps.find(({ name }) => name === top?.step)
  return step?.verb === 'run' && step.flow === id
}

/** Puts a flow on top of the talk at one of its steps, as if the talk had come there. */
export async function enterAt(
  needs: TurnNeeds,
  draft: Draft,
  { flow, step }: { readonly flow: Flow; readonly step: StepName },
): Promise<void> {
  // Steps name the next one, so that their order in the file is of no account but for the first.
  const steps = flow.steps.toSorted((one, other) => Number(other.name === step) - Number(one.name === step))
  const from = { ...flow, steps }
  needs.watch?.({ bot: draft.bot, flow: from, before: draft.state, event: null, now: draft.now })
  const entered = enterFlow(draft.bot, from, draft.state, draft.now)
  await follow(needs, draft, { bot: draft.bot, flow }, entered)
}

/**
 * Effects belong to the flow that wanted them, also when it ended with them. A flow of an older version has its words
 * and services in that version: the live one may have neither any more. Words the ledger already cites do not change.
 */
async function follow(
  needs: TurnNeeds,
  draft: Draft,
  here: Pinned,
  { state, effects, failed }: Stepped,
  words: RawText | null = null,
): Promise<void> {
  draft.state = state
  for (const line of new Set(failed.map((at) => at.line)))
    needs.log({ event: 'expression-failed', flow: here.flow.flow, line })
  const isAsked = draft.state.consent?.asked === draft.effect
  if (effects.length > 0 && !isAsked && here.bot !== draft.bot) draft.speaks = here.bot
  for (const effect of effects) await perform(needs, draft, effect, { here, words })
}

/** The flow that wants something and, where it just began, the words that began it: a flow it runs at once hears them too. */
type Wanting = { readonly here: Pinned; readonly words: RawText | null }

async function perform(
  needs: TurnNeeds,
  draft: Draft,
  effect: Effect,
  { here, words }: Wanting,
): Promise<void> {
  const { flow } = here
  switch (effect.type) {
    case 'say':
      draft.prompts.push(effect.prompt)
      return
    case 'ask':
      draft.choices = null
      return
    case 'offer':
      draft.choices = {
        flow: flow.flow,
        step: draft.state.frames.at(-1)?.step ?? '',
        version: flow.hash.slice(0, 8),
        offers: effect.offers,
      }
      return
    case 'call':
      return takeStep(needs, draft, await callService(needs, draft, effect, here))
    case 'prove':
      return takeStep(needs, draft, await attemptProof(needs, draft, effect))
    case 'consent': {
      const open = draft.state.consent
      if (open?.asked === draft.effect) return
      const stage = open?.purpose === effect.purpose ? open.stage : 'ask'
      const settled = await askConsent(needs, draft, effect.purpose, stage)
      return settled ? takeStep(needs, draft, { type: 'CONSENT', outcome: settled }) : undefined
    }
    case 'handoff':
      return openCase(needs, draft, effect)
    case 'notify':
      return scheduleStart(draft, effect, flow)
    case 'survey':
      draft.prompts.push({ flow: flow.flow, name: effect.survey, slots: {} })
      draft.state = { ...draft.state, asking: 'survey' }
      return
    case 'run':
      return startFlow(needs, draft, effect.flow, words)
    case 'ended':
      return endFlow(needs, draft, effect.outcome)
  }
}

/** A flow is over: back to the one below (a sub-flow returns, a digression asks its open question again), or the end. A rating is waited for. */
async function endFlow(needs: TurnNeeds, draft: Draft, outcome: string | null): Promise<void> {
  forgetEnded(draft)
  const below = draft.state.frames.at(-1)
  if (!below) {
    draft.ended = draft.state.asking !== 'survey'
    return
  }
  const here = pinnedFlow(draft, below)
  const step = here?.flow.steps.find(({ name }) => name === below.step)
  await takeStep(needs, draft, step?.verb === 'run' ? { type: 'RETURNED', outcome } : { type: 'REPEAT' })
}
