import type { FlowEvent } from '../flow/effect.ts'
import type { Flow } from '../flow/flow.ts'
import type { Given, TalkState } from '../flow/talk-state.ts'
import type { AnswerName } from '../ids.ts'
import type { Draft } from './draft.ts'
import type { Pinned } from './pinned-flow.ts'

/** What was there before something was given. */
export type Before = Pick<Draft, 'state'> & { readonly calls: number; readonly acts: number }

export const beforeGiving = (draft: Draft): Before => ({
  state: draft.state,
  calls: draft.calls.length,
  acts: actsOf(draft),
})

/** Things that were begun with somebody else: sends that are planned, what the ledger was told. */
const actsOf = ({ starts, consent, events }: Draft): number => starts.length + consent.length + events.length

type Gave = Pick<Given, 'kind' | 'named' | 'step'>

/** What an event gives that can be taken back; asking again in between changes nothing about it. */
export function givenAfter(draft: Draft, before: Before, event: FlowEvent, here: Pinned): Given | null {
  if (event.type === 'REPEAT' || event.type === 'UNREAD' || event.type === 'MORE')
    return before.state.given ?? null
  const gave = givenBy(here.flow, before.state, event)
  return gave && stillThere(draft, before, gave, here)
}

/** The same for what the sentence said that began a flow: the first of it that is asked for. */
export function givenAtStart(
  draft: Draft,
  before: Before,
  here: Pinned,
  said: readonly AnswerName[],
): Given | null {
  const step = here.flow.steps.find((one) => one.verb === 'ask' && said.includes(one.answer))
  if (step?.verb !== 'ask') return null
  return stillThere(draft, before, { kind: 'answer', named: step.answer, step: step.name }, here)
}

/** Null once the flow stands elsewhere than where that led, or something happened on the way that cannot be undone. */
function stillThere(draft: Draft, before: Before, gave: Gave, here: Pinned): Given | null {
  const { state } = draft
  const { hash } = here.flow
  if (state.frames.at(-1)?.hash !== hash || state.handedOff || state.consent || state.asking) return null
  if (actsOf(draft) > before.acts) return null
  if (!draft.calls.slice(before.calls).every((call) => onlyReads(here, call))) return null
  return { ...gave, hash, frames: state.frames.length, lost: hangingOn(gave, before.state, state) }
}

/** Whether the talk stands in the flow that was given to, not in one on top of it. */
export const isOpenAt = ({ frames }: TalkState, given: Pick<Given, 'hash' | 'frames'>): boolean =>
  frames.length === given.frames && frames.at(-1)?.hash === given.hash

function givenBy({ steps }: Flow, { frames }: TalkState, event: FlowEvent): Gave | null {
  const open = steps.find(({ name }) => name === frames.at(-1)?.step)
  const step = open?.name
  if (!step) return null
  if (event.type === 'ANSWERED' && open.verb === 'ask') return { kind: 'answer', named: event.answer, step }
  if (event.type === 'PICKED' && open.verb === 'choose_from') return { kind: 'row', named: open.save, step }
  if (event.type === 'CHOSE' && open.verb === 'choose') return { kind: 'choice', named: event.option, step }
  return null
}

/** A service that was only asked can be asked again. */
function onlyReads({ bot, flow }: Pinned, call: string): boolean {
  const step = flow.steps.find(({ name }) => call === `${flow.flow}.${name}`)
  const operation = step?.verb === 'call' ? bot.services.get(step.operation) : undefined
  return operation?.method === 'GET' || typeof operation?.cacheMs === 'number'
}

function hangingOn({ kind, named }: Gave, before: TalkState, after: TalkState) {
  const news = (known: object, now: object) => {
    const old: Readonly<Record<string, unknown>> = { ...known }
    return Object.entries(now).flatMap(([name, value]) => (old[name] === value ? [] : [name]))
  }
  const all = [...news(before.answers, after.answers), ...news(before.results, after.results)]
  return kind === 'choice' ? all : [...new Set([...all, named])]
}
