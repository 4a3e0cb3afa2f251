import { readResult } from '../adapter/services/read-result.ts'
import { after, type Instant } from '../clock.ts'
import type { Bot } from '../flow/bot.ts'
import { sampleResult } from '../flow/sample/sample-result.ts'
import type { ResultField, ServiceOperation, ServiceOutcome } from '../flow/service.ts'
import type { PlainValue } from '../flow/talk-state.ts'

/** Whose record it is: their digits, and the language they speak. */
type Whose = { readonly now: Instant; readonly phone: string; readonly locale: string }

/** What a service that nobody can ask could give, with what any flow asks under the same names: so that it proves. */
export function madeUpResult(
  { business, flows }: Pick<Bot, 'business' | 'flows'>,
  operation: ServiceOperation,
  { now, phone, locale }: Whose,
): Readonly<Record<string, PlainValue>> {
  const answers = new Map([...flows.values()].flatMap((flow) => [...flow.answers]))
  const tomorrow = tomorrowIn(business.timezone, now)
  return sampleResult(operation, { answers, locale, tomorrow, day: tomorrow, phone, choices: {} })
}

/**
 * Fields that stand there under our own names as what a call gave.
 * @returns null when they are not as `services.yaml` declares them
 */
export function outcomeOf(
  operation: ServiceOperation,
  fields: Readonly<Record<string, unknown>>,
): ServiceOutcome | null {
  const read = readResult({ ...operation, result: asWritten(operation.result) }, fields)
  return 'unlike' in read ? null : { outcome: 'done', ...read }
}

/** The same fields, each under our name for it and as we keep it. */
function asWritten(fields: Readonly<Record<string, ResultField>>): Readonly<Record<string, ResultField>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const own = { ...field, path: name, rest: [], glue: '', sentAs: 'itself', map: new Map() }
      const items = field.type === 'list' ? { items: asWritten(field.items) } : {}
      return [name, { ...own, ...items } as ResultField]
    }),
  )
}

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day after today where the business is: `2026-11-19`. */
export function tomorrowIn(timeZone: string, now: Instant): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(after(now, day))
}
