import type { AnswerName } from '../ids.ts'
import type { PromptReference, SlotReference } from '../message/reply.ts'
import type { Bot } from './bot.ts'
import type { Effect, Offer } from './effect.ts'
import type { Expression } from './expression.ts'
import { isWrittenIn } from './find-prompt.ts'
import type { Flow, Step } from './flow.ts'
import { isKnown, type MachineContext, rowsOf } from './machine-context.ts'
import type { WantedAction } from './machine-parts.ts'
import { mediaName, mediaOf } from './prompt-media.ts'
import { slotOf } from './slot-of.ts'
import { sentParts } from './template-parts.ts'

/** WhatsApp shows ten rows; two are kept for "more" and "none fits". */
export const rowsAPage = 8

/** An action as `transition` gives it back: what is wanted, and what the machine knew at that moment. */
export type MachineAction = {
  readonly type: string
  readonly params: unknown
  readonly info: { readonly context: unknown }
}

type Params = Readonly<Record<string, unknown>>
type Show = Readonly<Record<string, Expression>>
type Where = { readonly bot: Bot; readonly flow: Flow; readonly context: MachineContext }

const prompt = (flow: Flow, name: string, slots: PromptReference['slots'] = {}): PromptReference => ({
  flow: flow.flow,
  name,
  slots,
})

/** A chosen row (`time`) is shown by its fields too: `time_start`. */
const slotsOf = (context: MachineContext, show: Show): Readonly<Record<string, SlotReference>> =>
  Object.fromEntries(
    Object.entries(show).flatMap(([name, expression]) => [
      [name, slotOf(context, expression)] as const,
      ...Object.keys(context.results[expression.source]?.plain ?? {}).map((field) => {
        const source = `${expression.source}.${field}`
        return [`${name}_${field}`, slotOf(context, { ...expression, source })] as const
      }),
    ]),
  )

/** Whether the person would read it in their own language. */
const isWritten = ({ bot, flow: { flow }, context: { locale } }: Where, name: string): boolean =>
  isWrittenIn(bot, { locale, flow, name })

function sayAgain(where: Where, answer: string): Effect {
  const names = [`again.${answer}.${where.context.tries}`, `again.${answer}`, `ask.${answer}`]
  return {
    type: 'say',
    prompt: prompt(where.flow, names.find((name) => isWritten(where, name)) ?? 'again'),
  }
}

function described(where: Where, name: string, slots: PromptReference['slots'] = {}): Offer {
  const { flow } = where
  const description = isWritten(where, `${name}.description`)
    ? prompt(flow, `${name}.description`, slots)
    : null
  return { name: name.split('.').at(-1) ?? name, title: prompt(flow, name, slots), description }
}

function offer(where: Where, params: Params): Effect {
  const {
    step,
    options,
    common = [],
  } = params as { step: string; options: readonly string[]; common?: readonly string[] }
  return {
    type: 'offer',
    offers: [
      ...options.map((name) => described(where, `${step}.${name}`)),
      ...common.map((name) => ({ name, title: prompt(where.flow, name), description: null })),
    ],
  }
}

/** What a choice can be answered with, as buttons or rows. */
function offerValues(where: Where, answer: string): readonly Effect[] {
  const values = where.flow.answers.get(answer as AnswerName)?.values ?? []
  const offers = values.map((value) => described(where, `${answer}.${value}`))
  return offers.length > 0 ? [{ type: 'offer', offers }] : []
}

/** Rows from data: a page of them, then "more" where there are more, then "none fits". */
function offerRows(where: Where, params: Params): Effect {
  const { rows, row, step } = params as { rows: string; row: string; step: string }
  const all = rowsOf(where.context.results, rows)
  const pages = Math.max(1, Math.ceil(all.length / rowsAPage))
  const start = (where.context.page % pages) * rowsAPage
  const shown = all.slice(start, start + rowsAPage).map((value, at): Offer => {
    const fields =
      value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['value', value]]
    const slots = Object.fromEntries(
      fields.map(([name, field]) => [name, { from: 'value', value: field as string | number }] as const),
    )
    return { ...described(where, row, slots), name: `row_${start + at}` }
  })
  const more: Offer[] =
    pages > 1 ? [{ name: 'more', title: prompt(where.flow, 'more'), description: null }] : []
  const none = { name: 'none_fits', title: prompt(where.flow, `${step}.none_fits`), description: null }
  return { type: 'offer', offers: [...shown, ...more, none] }
}

/** Every answer and field the flow knows, as slots of a confirmation or a template: `day`, `time_start`. */
function everything(context: MachineContext): PromptReference['slots'] {
  const source = (text: string) => slotOf(context, { source: text, at: { file: '', line: 1, column: 1 } })
  const answers = Object.keys(context.answers).map((name) => [name, source(name)] as const)
  const fields = Object.entries(context.results).flatMap(([name, { plain }]) =>
    Object.keys(plain).map((field) => [`${name}_${field}`, source(`${name}.${field}`)] as const),
  )
  return Object.fromEntries([...answers, ...fields])
}

function notify(where: Where, params: Params): Effect {
  const { flow, context } = where
  const { due, template, until, planned } = params as Pick<
    Extract<Step, { verb: 'notify' }>,
    'due' | 'template' | 'until' | 'planned'
  >
  const slots = everything(context)
  const isThere = (name: string) =>
    name === mediaName(template)
      ? mediaOf(where.bot, { locale: context.locale, flow: flow.flow, name: template }) !== null
      : isWritten(where, name)
  const parameters = sentParts(template, isThere).map((name) => prompt(flow, name, slots))
  return {
    type: 'notify',
    template,
    until: until && { event: until.event, of: slotOf(context, until.of) },
    at: slotOf(context, due),
    parameters,
    planned: planned && prompt(flow, planned),
  }
}

function effectsOf(where: Where, type: WantedAction, params: Params): readonly Effect[] {
  const { flow, context } = where
  const show = (params.show ?? {}) as Show
  switch (type) {
    case 'say':
      return [
        {
          type,
          prompt: prompt(flow, String(params.prompt), {
            ...slotsOf(context, show),
            ...(params.everything ? everything(context) : {}),
          }),
        },
      ]
    case 'ask':
      if (isKnown(context, String(params.answer))) return []
      return [
        { type: 'say', prompt: prompt(flow, `ask.${params.answer}`) },
        { type, answer: params.answer as AnswerName },
        ...offerValues(where, String(params.answer)),
      ]
    case 'again':
      if (params.offer)
        return [
          { type: 'say', prompt: prompt(flow, 'again') },
          offer(where, { step: params.offer, options: params.options }),
        ]
      if (params.offerRows)
        return [{ type: 'say', prompt: prompt(flow, 'again') }, offerRows(where, params.offerRows as Params)]
      return [
        sayAgain(where, String(params.answer)),
        { type: 'ask', answer: params.answer as AnswerName },
        ...offerValues(where, String(params.answer)),
      ]
    case 'offer':
      return [offer(where, params)]
    case 'offerRows':
      return [offerRows(where, params)]
    case 'call':
      return [
        {
          ...(params as { step: never; operation: string; save: string | null }),
          type,
          with: slotsOf(context, params.with as Show),
        },
      ]
    case 'notify':
      return [notify(where, params)]
    case 'endWith':
      return [{ type: 'ended', outcome: String(params.outcome) }]
    default:
      return [{ ...(params as object), type } as Effect]
  }
}

/** What a transition's actions want, in their order; XState's own actions (a delayed raise) are not ours and left out. */
export function collectEffects(bot: Bot, flow: Flow, actions: readonly MachineAction[]): readonly Effect[] {
  return actions.flatMap(({ type, params, info }) =>
    type.startsWith('xstate.')
      ? []
      : effectsOf(
          { bot, flow, context: info.context as MachineContext },
          type as WantedAction,
          (params ?? {}) as Params,
        ),
  )
}
