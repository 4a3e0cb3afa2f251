import { IntlMessageFormat } from 'intl-messageformat'
import type { FoundPrompt } from './find-prompt.ts'
import { slotMoment } from './slot-moment.ts'

export type CompiledPrompt = {
  readonly message: IntlMessageFormat
  /** The slots it shows or chooses by. */
  readonly slots: ReadonlySet<string>
  /** Those of them it formats as a date or a time. */
  readonly moments: ReadonlySet<string>
}

/** What stands where a value is missing: people see that something is left out, never a slot's name. */
export const leftOut = '…'

/** Compiled once for as long as the bot they belong to is in memory; by locale and time zone. */
const compiled = new WeakMap<object, Map<string, CompiledPrompt>>()

/**
 * A prompt ready to be filled. Its values are texts: dates, instants and numbers are read where they are formatted,
 * in the business's time zone. `<` and `>` are only text.
 *
 * @throws SyntaxError where the ICU MessageFormat is broken
 */
export function compilePrompt(
  { prompt, locale }: Pick<FoundPrompt, 'prompt' | 'locale'>,
  timezone: string,
): CompiledPrompt {
  const key = `${locale} ${timezone}`
  const kept = compiled.get(prompt)?.get(key)
  if (kept) return kept
  const message = new IntlMessageFormat(prompt.source.trim(), locale, undefined, {
    ignoreTag: true,
    formatters: formattersIn(timezone),
  })
  const fresh = { message, ...slotsOf(message.getAst()) }
  compiled.set(prompt, (compiled.get(prompt) ?? new Map<string, CompiledPrompt>()).set(key, fresh))
  return fresh
}

type MessagePart = ReturnType<IntlMessageFormat['getAst']>[number]

/** Numbers of `TYPE` in `@formatjs/icu-messageformat-parser`, which is not a dependency of ours. */
const literal = 0
const dateType = 3
const timeType = 4

function slotsOf(ast: readonly MessagePart[]): Pick<CompiledPrompt, 'slots' | 'moments'> {
  const slots = new Set<string>()
  const moments = new Set<string>()
  const collect = (part: MessagePart): void => {
    if (part.type !== literal && 'value' in part) slots.add(part.value)
    if (part.type === dateType || part.type === timeType) moments.add(part.value)
    if ('options' in part) for (const { value } of Object.values(part.options)) value.forEach(collect)
  }
  ast.forEach(collect)
  return { slots, moments }
}

function formattersIn(timezone: string) {
  return {
    getNumberFormat: remembered((locales, options: Intl.NumberFormatOptions | undefined) => {
      const format = new Intl.NumberFormat(locales, options)
      const show = (value: unknown) => (Number.isNaN(Number(value)) ? leftOut : format.format(Number(value)))
      return withFormat(format, show)
    }),
    getPluralRules: remembered(
      (locales, options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(locales, options),
    ),
    getDateTimeFormat: remembered((locales, options: Intl.DateTimeFormatOptions | undefined) => {
      const format = new Intl.DateTimeFormat(locales, { ...options, timeZone: timezone })
      const show = (value: unknown) => {
        const moment = slotMoment(String(value), timezone)
        return moment === null ? leftOut : format.format(moment)
      }
      return withFormat(format, show)
    }),
  }
}

/** The same formatter with another way to show one value. */
const withFormat = <Formatter extends object>(
  formatter: Formatter,
  show: (value: unknown) => string,
): Formatter => Object.create(formatter, { format: { value: show } })

type Locales = string | string[] | undefined

function remembered<Options, Made>(make: (locales: Locales, options: Options | undefined) => Made) {
  const made = new Map<string, Made>()
  return (locales?: Locales, options?: Options): Made => {
    const key = JSON.stringify([locales, options])
    const one = made.get(key) ?? make(locales, options)
    made.set(key, one)
    return one
  }
}
