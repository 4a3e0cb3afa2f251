import type { Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import type { Step } from '../flow/flow.ts'
import { wayToPlace } from '../flow/graph/way-to-place.ts'
import { forgottenOn } from '../flow/graph/ways.ts'
import { rowsOf } from '../flow/machine-context.ts'
import { sampleAnswer } from '../flow/sample/sample-answer.ts'
import { sampleResult } from '../flow/sample/sample-result.ts'
import type { ServiceOperation } from '../flow/service.ts'
import type { PlainValue } from '../flow/talk-state.ts'
import type { AnswerName } from '../ids.ts'
import type { Beginning, KnownResult } from '../turn/begin-at.ts'
import { tomorrowIn } from './made-up-result.ts'

/**
 * A step to begin at, with made-up values for all that a talk has asked and been told on the shortest way there.
 * Null: the flow has no such step.
 *
 * @param phone digits of whoever is played, and speaks `locale`; records are theirs
 */
export function beginningAt(
  bot: Bot,
  place: { readonly flow: string; readonly step: string },
  { now, phone, locale }: { readonly now: Instant; readonly phone: string; readonly locale: string },
): Beginning | null {
  const flow = [...bot.flows.values()].find((one) => one.flow === place.flow)
  const step = flow?.steps.find(({ name }) => name === place.step)
  if (!flow || !step) return null
  const tomorrow = tomorrowIn(bot.business.timezone, now)
  const known = { answers: flow.answers, locale, tomorrow, day: tomorrow, phone, choices: {} }
  const answers = new Map<AnswerName, string | number | boolean>()
  const results = new Map<string, KnownResult>()
  for (const { step: passed, way } of wayToPlace(flow, step.name) ?? []) {
    learn(passed)
    for (const name of forgottenOn(passed, way)) {
      answers.delete(name as AnswerName)
      results.delete(name)
    }
  }
  return { flow, step: step.name, answers: Object.fromEntries(answers), results: Object.fromEntries(results) }

  function learn(passed: Step): void {
    if (passed.verb === 'ask') {
      const spec = flow?.answers.get(passed.answer)
      if (spec) answers.set(passed.answer, sampleAnswer(spec, known).value)
    }
    if (passed.verb === 'call' && passed.save !== null) {
      const operation = bot.services.get(passed.operation)
      const given = operation ? sampleResult(operation, known) : {}
      results.set(passed.save, { ...parted(given, operation), operation, proved: false })
    }
    if (passed.verb === 'prove') {
      const known = results.get(passed.result)
      if (known) results.set(passed.result, { ...known, proved: true })
    }
    if (passed.verb === 'choose_from') {
      const plain = Object.fromEntries(
        [...results].map(([name, result]) => [name, { ...result, vault: null }]),
      )
      const [row] = rowsOf(plain, passed.rows)
      if (row && typeof row === 'object' && !Array.isArray(row))
        results.set(passed.save, {
          plain: row as KnownResult['plain'],
          personal: {},
          operation: undefined,
          proved: true,
        })
    }
  }
}

/** What of a record everybody may see, and what is personal. */
function parted(given: Readonly<Record<string, PlainValue>>, operation: ServiceOperation | undefined) {
  const only = (personal: boolean) =>
    Object.fromEntries(
      Object.entries(given).filter(([name]) => operation?.result[name]?.personal === personal),
    )
  return { plain: only(false), personal: only(true) }
}
