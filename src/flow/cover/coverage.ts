import type { Locale } from '../../ids.ts'
import type { Reply } from '../../message/reply.ts'
import type { Bot, Prompt } from '../bot.ts'
import { findPrompt } from '../find-prompt.ts'
import type { Flow } from '../flow.ts'
import { graphOf, stepsAfter } from '../graph/graph.ts'
import { visits, wayTo } from '../graph/shortest-path.ts'
import { altName, mediaName } from '../prompt-media.ts'
import { withoutVariant } from '../prompt-variants.ts'
import type { StepTaken } from '../step-watch.ts'
import { templateNames } from '../template-parts.ts'
import { type Edge, edgesOf, walkOf } from './walk.ts'

/** Whether what people answer to a personal question was seen to be hidden: in which talk, or what went wrong. */
export type SlotProof =
  | { readonly proof: 'proven'; readonly talk: string }
  | { readonly proof: 'kept-in-clear'; readonly talk: string }
  | { readonly proof: 'never-answered' }

export type CoveredFlow = {
  readonly flow: string
  /** `way`: how a talk comes there soonest, as `number → find → tell`; null where nothing leads. */
  readonly steps: readonly { readonly name: string; readonly taken: boolean; readonly way: string | null }[]
  readonly edges: readonly { readonly edge: Edge; readonly taken: boolean }[]
}

/** What the talks of a bot walked through and said, beside what there is. */
export type Coverage = {
  readonly flows: readonly CoveredFlow[]
  /** Prompts that no talk said, as `common/bye`, in each language. */
  readonly prompts: readonly {
    readonly locale: string
    readonly of: number
    readonly unsaid: readonly string[]
  }[]
  readonly slots: readonly { readonly flow: string; readonly answer: string; readonly proof: SlotProof }[]
}

/** Adds up what talks do. */
export type CoverageTally = {
  readonly stepped: (taken: StepTaken) => void
  readonly said: (reply: Reply) => void
  /** A message the business started went out: all its words, those that stand at Meta too. */
  readonly sent: (template: { readonly name: string; readonly locale: Locale }) => void
  readonly answered: (flow: string, answer: string, proof: SlotProof) => void
  readonly coverage: () => Coverage
}

const keyOf = (flow: string, ...parts: readonly string[]) => [flow, ...parts].join(' ')

export function tallyOf(bot: Bot): CoverageTally {
  const steps = new Set<string>()
  const edges = new Set<string>()
  const prompts = new Set<Prompt>()
  const slots = new Map<string, SlotProof>()
  const isWhole = (flow: Flow) =>
    flow.steps.every(({ name }) => steps.has(keyOf(flow.flow, name))) &&
    edgesOf(flow).every((edge) => edges.has(keyOf(flow.flow, ...edge)))
  const whole = new Set<Flow>()
  return {
    stepped: (taken) => {
      // Going a way again to see which it was takes as long as going it: not where all are known.
      if (whole.has(taken.flow)) return
      const { flow } = taken.flow
      const walk = walkOf(taken)
      for (const step of walk.steps) steps.add(keyOf(flow, step))
      for (const edge of walk.edges) edges.add(keyOf(flow, ...edge))
      if (isWhole(taken.flow)) whole.add(taken.flow)
    },
    said: ({ locale, prompts: texts, choices }) => {
      const titles = choices.flatMap(({ title, description }) => [
        title,
        ...(description ? [description] : []),
      ])
      for (const { flow, name } of [...texts, ...titles]) {
        for (const one of [withoutVariant(name), mediaName(name), altName(name)]) {
          const found = findPrompt(bot, { locale, flow, name: one })
          if (found) prompts.add(found.prompt)
        }
      }
    },
    sent: (template) => {
      for (const prompt of promptsOfTemplate(bot, template)) prompts.add(prompt)
    },
    answered: (flow, answer, proof) => {
      const key = keyOf(flow, answer)
      if (slots.get(key)?.proof !== 'kept-in-clear') slots.set(key, proof)
    },
    coverage: () => ({
      flows: [...bot.flows.values()].map((flow) => ({
        flow: flow.flow,
        steps: placesOf(flow).map(({ name, way }) => ({
          name,
          way,
          taken: steps.has(keyOf(flow.flow, name)),
        })),
        edges: edgesOf(flow).map((edge) => ({ edge, taken: edges.has(keyOf(flow.flow, ...edge)) })),
      })),
      prompts: saidOf(bot, prompts),
      slots: [...bot.flows.values()].flatMap(({ flow, answers }) =>
        [...answers]
          .filter(([, { personal }]) => personal)
          .map(([answer]) => ({
            flow,
            answer,
            proof: slots.get(keyOf(flow, answer)) ?? { proof: 'never-answered' },
          })),
      ),
    }),
  }
}

/** Whatever a template is made of, in the file of the flow that sends it; those of agents stand in `common`. */
function promptsOfTemplate(
  bot: Bot,
  { name, locale }: { readonly name: string; readonly locale: Locale },
): readonly Prompt[] {
  const senders = [...bot.flows.values()].filter(({ steps }) =>
    steps.some((step) => step.verb === 'notify' && step.template === name),
  )
  const files = bot.business.followUps.has(name) ? ['common'] : senders.map(({ flow }) => flow)
  return files.flatMap((flow) => {
    const find = (one: string) => findPrompt(bot, { locale, flow, name: one })?.prompt
    return templateNames(name, (one) => find(one) !== undefined).flatMap((one) => find(one) ?? [])
  })
}

/** Every step and the shortest way to it. */
function placesOf(flow: Flow): readonly { readonly name: string; readonly way: string | null }[] {
  const graph = graphOf(flow)
  const ways = graph.first
    ? visits({ step: graph.first.name, fact: null }, (step) =>
        stepsAfter(graph, step).map((next) => ({ step: next, fact: null })),
      )
    : []
  const wayByStep = new Map(ways.map((visit) => [visit.step, wayTo(visit)]))
  return flow.steps.map(({ name }) => ({ name, way: wayByStep.get(name) ?? null }))
}

const saidOf = (bot: Bot, said: ReadonlySet<Prompt>): Coverage['prompts'] =>
  bot.business.locales.map((locale) => {
    const all = [...(bot.prompts.get(locale) ?? [])].flatMap(([file, prompts]) =>
      [...prompts]
        .filter(([name]) => withoutVariant(name) === name)
        .map(([name, prompt]) => ({ name: `${file}/${name}`, prompt })),
    )
    const unsaid = all.filter(({ prompt }) => !said.has(prompt)).map(({ name }) => name)
    return { locale, of: all.length, unsaid }
  })
