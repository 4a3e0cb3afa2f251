import type { AnswerName, Locale } from '../../ids.ts'
import type { Bot } from '../bot.ts'
import { evaluateExpression } from '../evaluate-expression.ts'
import type { Flow, Step } from '../flow.ts'
import { forgottenOn, type Way } from '../graph/ways.ts'
import { sampleAnswer } from '../sample/sample-answer.ts'
import { sampleResult } from '../sample/sample-result.ts'
import type { ServiceOperation } from '../service.ts'
import { silenceOn } from '../silence.ts'
import type { FakeAnswer, FakeServices, TalkTurn } from '../talk/talk-test.ts'
import type { PlainValue } from '../talk-state.ts'
import { writtenDuration } from '../written-duration.ts'
import { nonsense } from './nonsense.ts'
import type { Leg } from './shortest-way.ts'

/** What a talk does to go a way: who writes, how services answer, what happens in each turn after the first words. */
export type TalkPlan = { readonly turns: readonly TalkTurn[]; readonly services: FakeServices }

/** Choices a service answers with, by `operation.field`. */
type Choices = Readonly<Record<string, string>>

/** Talks are played from 2026-11-18 on. */
const tomorrow = '2026-11-19'
const dayAfter = '2026-11-20'
/** Of somebody else than whoever is played: proof has to be asked for. */
const ownerPhone = '5511955550188'

/** Ways a service's choices can be tried. */
const mostTried = 64

type Plan = {
  readonly bot: Bot
  readonly locale: Locale
  readonly noise: number
  readonly choices: Choices
  readonly turns: TalkTurn[]
  readonly calls: Map<string, FakeAnswer[]>
  readonly known: Set<AnswerName>
  /** What expressions would see. */
  readonly values: Record<string, PlainValue>
}

/**
 * Plans a talk for a way; null where an `if` on it cannot be made to go that way by what services answer.
 *
 * @param noise which kind of nonsense people say where a step is to give up
 */
export function planTalk(
  bot: Bot,
  legs: readonly Leg[],
  { locale, noise }: { readonly locale: Locale; readonly noise: number },
): TalkPlan | null {
  for (const choices of choicesFor(bot, legs)) {
    const plan: Plan = {
      bot,
      locale,
      noise,
      choices,
      turns: [],
      calls: new Map(),
      known: new Set(),
      values: {},
    }
    if (legs.every((leg) => follow(plan, leg)))
      return {
        turns: plan.turns,
        services: Object.fromEntries(
          [...plan.calls].map(([name, answers]) => [name, answers.length === 1 ? only(answers) : answers]),
        ),
      }
  }
  return null
}

const only = (answers: readonly FakeAnswer[]): FakeAnswer => answers[0] ?? 'failed'

/** Every combination of the choices that services on this way could answer with. */
function choicesFor(bot: Bot, legs: readonly Leg[]): readonly Choices[] {
  const called = new Set(legs.flatMap(({ step }) => (step.verb === 'call' ? [step.operation] : [])))
  let all: readonly Choices[] = [{}]
  for (const name of called)
    for (const [field, { type, ...rest }] of Object.entries(bot.services.get(name)?.result ?? {})) {
      const values = type === 'choice' && 'values' in rest ? rest.values : []
      if (values.length === 0 || all.length * values.length > mostTried) continue
      all = values.flatMap((value) => all.map((before) => ({ ...before, [`${name}.${field}`]: value })))
    }
  return all
}

/** Adds what one leg needs; false: it cannot be gone with these choices. */
function follow(plan: Plan, leg: Leg): boolean {
  if (leg.leg === 'into') return true
  const { flow, step, way } = leg
  const goes = act(plan, flow, step, way)
  for (const name of forgottenOn(step, way)) plan.known.delete(name as AnswerName)
  return goes
}

function act(plan: Plan, flow: Flow, step: Step, way: Way): boolean {
  switch (step.verb) {
    case 'ask':
      return answer(plan, flow, step, way)
    case 'prove':
      return prove(plan, flow, step, way)
    case 'call':
      return call(plan, flow, step, way)
    case 'if':
      return branches(plan, step, way)
    default:
      plan.turns.push(...actsOn(plan, step, way))
      return true
  }
}

/** What happens where a step only waits for somebody. */
function actsOn(plan: Plan, step: Step, way: Way): readonly TalkTurn[] {
  const unanswered = leftOpen(plan, step, way)
  if (unanswered) return unanswered
  switch (step.verb) {
    case 'choose':
      return [{ choose: way.name }]
    case 'choose_from':
      return [{ choose: way.name === '' ? 'row_0' : way.name }]
    case 'confirm': {
      if (!way.name.startsWith('change ')) return [{ choose: way.name }]
      const item = { choose: way.name.replace(' ', '_') }
      return [{ choose: 'change' }, ...(step.items.length > 1 ? [item] : [])]
    }
    case 'consent':
      if (way.name === 'expired') return [{ wait: '2d' }]
      return way.name === 'refused' ? [{ choose: 'no' }] : [{ choose: 'yes' }, { choose: 'yes' }]
    case 'handoff': {
      const waits = plan.bot.business.departments.get(step.department)?.backToBotAfter ?? 0
      return [way.name === 'closed' ? { agent: 'solved' } : { wait: lengthOf(waits) }]
    }
    case 'wait':
      return [{ wait: lengthOf(step.milliseconds) }]
    default:
      return []
  }
}

function branches({ values, known }: Plan, step: StepOf<'if'>, way: Way): boolean {
  const isKnown = (name: string) => known.has(name as AnswerName)
  const holds = evaluateExpression(step.when.source, values, isKnown) === true
  return holds === (way.inside[0] === 'then')
}

type StepOf<Verb extends Step['verb']> = Extract<Step, { verb: Verb }>

function answer(plan: Plan, flow: Flow, step: StepOf<'ask'>, way: Way): boolean {
  if (plan.known.has(step.answer)) return way.name === ''
  const spec = flow.answers.get(step.answer)
  if (!spec) return false
  const unanswered = leftOpen(plan, step, way)
  if (unanswered) {
    plan.turns.push(...unanswered)
    return true
  }
  const { value, said } = sampleAnswer(spec, timeOf(plan))
  plan.turns.push(spec.type === 'choice' ? { choose: String(value) } : { person: said })
  plan.known.add(step.answer)
  return true
}

/** Proved by the answer that the made-up record holds, or lost by another one. */
function prove(plan: Plan, flow: Flow, step: StepOf<'prove'>, way: Way): boolean {
  const asked = step.by.flatMap((proof) => (proof.by === 'answer' ? [proof.answer] : [])).find(() => true)
  const spec = asked && flow.answers.get(asked)
  // A record without anything personal needs no proof, and one that only a number proves has no second try.
  if (!asked || !spec) return way.name === 'else'
  if (plan.known.has(asked)) return way.name === ''
  const unanswered = leftOpen(plan, step, way)
  if (unanswered) plan.turns.push(...unanswered)
  else {
    plan.turns.push({ person: sampleAnswer(spec, timeOf(plan)).said })
    plan.known.add(asked)
  }
  return true
}

function call(plan: Plan, flow: Flow, step: StepOf<'call'>, way: Way): boolean {
  const operation = plan.bot.services.get(step.operation)
  if (!operation) return false
  const isDone = way.name === '' || way.name === 'done'
  const given = isDone ? recordFor(plan, flow, operation) : {}
  const answers = plan.calls.get(step.operation) ?? []
  plan.calls.set(step.operation, [...answers, isDone ? fakeOf(given) : way.name])
  if (isDone && step.save !== null) {
    const plain = Object.entries(operation.result).filter(([, { personal }]) => !personal)
    plan.values[step.save] = Object.fromEntries(plain.map(([name]) => [name, given[name] ?? null]))
    plan.known.add(step.save as AnswerName)
  }
  return true
}

const recordFor = (plan: Plan, { answers }: Flow, operation: ServiceOperation) =>
  sampleResult(operation, {
    ...timeOf(plan),
    answers,
    day: dayAfter,
    phone: ownerPhone,
    choices: plan.choices,
  })

const timeOf = ({ locale }: Plan) => ({ locale, tomorrow })

const fakeOf = (given: Readonly<Record<string, unknown>>): FakeAnswer =>
  Object.keys(given).length === 0 ? 'done' : { ...given }

/** A question that nobody answers: silence, or words that say nothing; null on its other ways. */
function leftOpen(plan: Plan, step: Step, way: Way): readonly TalkTurn[] | null {
  const silence = silenceOn(step, way.exit)
  if (silence) return [{ wait: lengthOf(silence.after) }]
  return way.inside[0] === 'else' && 'tries' in step ? lost(plan, step.tries) : null
}

/** Not understood so often that the step gives up; never twice the same in a row, which looks like a machine. */
const lost = ({ noise }: Plan, tries: number): readonly TalkTurn[] =>
  Array.from({ length: tries }, (_, tried) => {
    const bubbles = nonsense[noise] ?? []
    return { person: bubbles[tried % bubbles.length] ?? 'mmm' }
  })

const lengthOf = (milliseconds: number): string => writtenDuration(milliseconds) ?? '1s'
