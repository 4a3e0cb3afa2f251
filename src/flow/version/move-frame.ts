import type { StepName } from '../../ids.ts'
import type { Bot } from '../bot.ts'
import type { Flow } from '../flow.ts'
import { savedNames } from '../saved-names.ts'
import type { Frame } from '../talk-state.ts'
import { whyNotToTheEnd } from './can-finish.ts'
import { neededFrom } from './needed-names.ts'
import { changedNames, isSameQuestion, movable } from './same-question.ts'
import type { VersionOfFlow } from './version-of-flow.ts'

/** What becomes of a place an open talk stands at when customers get another version. */
export type Move =
  /** Nothing of its flow changed. */
  | { readonly move: 'untouched' }
  /** It goes on in the new version: at the step of the same question, or at the one its flow's `migrations` name. */
  | {
      readonly move: 'migrates'
      readonly flow: Flow
      readonly step: StepName
      /** The step asks something else than the person was asked. */
      readonly asksAnew: boolean
      /** Answers and results that mean something else now: they are forgotten. */
      readonly drops: readonly string[]
      /** What must be known already. */
      readonly needs: readonly string[]
    }
  /** It stays on the version it began with. */
  | { readonly move: 'finishes' }
  /** The designers have to say what becomes of it; until then it stays on the version it began with. */
  | { readonly move: 'needs-rule'; readonly why: string }

type Place = Pick<Frame, 'flow' | 'hash' | 'step'>

/** @param before the version it began with; null: that can be found or read no more */
export function moveOf(place: Place, before: VersionOfFlow | null, after: Bot): Move {
  const flow = after.flows.get(place.flow)
  if (flow?.hash === place.hash) return { move: 'untouched' }
  const rule = flow?.migrations?.get(place.step)
  if (flow && rule && rule !== 'finish')
    return movedBy(place, before, { bot: after, flow, step: rule }) ?? staying(before, after)
  if (flow?.migrations && rule !== 'finish') return movedAsItIs(place, before, { bot: after, flow })
  return staying(before, after)
}

function staying(before: VersionOfFlow | null, after: Bot): Move {
  const why = before ? whyNotToTheEnd(before, after) : 'the version it began with cannot be read any more'
  return why === null ? { move: 'finishes' } : { move: 'needs-rule', why }
}

type Target = VersionOfFlow & { readonly step: StepName }

/** By a rule; null where it stands at what cannot be moved: a case, a consent, a pause. */
function movedBy(
  { step: from }: Place,
  before: VersionOfFlow | null,
  { bot, flow, step }: Target,
): Move | null {
  const [was, is] = [stepIn(before?.flow, from), stepIn(flow, step)]
  if (!is || (was && !movable.has(was.verb))) return null
  const drops = before ? changedNames(before, { bot, flow }) : []
  const asksAnew = !isSameQuestion(was, is) || (is.verb === 'ask' && drops.includes(is.answer))
  return carried(before, { flow, step, asksAnew, drops })
}

/** Without a rule: where the step of the same name asks the same, and every name means the same. */
function movedAsItIs({ step: from }: Place, before: VersionOfFlow | null, after: VersionOfFlow): Move {
  if (!before) return staying(before, after.bot)
  const [was, is] = [stepIn(before.flow, from), stepIn(after.flow, from)]
  if (was && !movable.has(was.verb)) return staying(before, after.bot)
  if (!is) return { move: 'needs-rule', why: `the new version has no step "${from}"` }
  if (!isSameQuestion(was, is)) return { move: 'needs-rule', why: `step "${from}" asks something else now` }
  const [changed] = changedNames(before, after)
  if (changed !== undefined)
    return { move: 'needs-rule', why: `"${changed}" means something else in the new version` }
  return carried(before, { flow: after.flow, step: from, asksAnew: false, drops: [] })
}

type Carried = Pick<Extract<Move, { move: 'migrates' }>, 'flow' | 'step' | 'asksAnew' | 'drops'>

/** Refused where the new version goes on with what no talk of the older one was ever asked. */
function carried(before: VersionOfFlow | null, to: Carried): Move {
  const needs = neededFrom(to.flow, to.step)
  const known = new Set(before ? namesIn(before.flow) : [])
  const lacking = needs.find((name) => !known.has(name) || to.drops.includes(name))
  if (lacking !== undefined) {
    const why = `from step "${to.step}" on the new version needs "${lacking}", which these talks do not know`
    return { move: 'needs-rule', why }
  }
  return { move: 'migrates', ...to, needs }
}

const namesIn = (flow: Flow): readonly string[] => [...flow.answers.keys(), ...savedNames(flow)]

const stepIn = (flow: Flow | undefined, name: string) => flow?.steps.find((step) => step.name === name)
