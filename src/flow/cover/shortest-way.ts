import type { Bot } from '../bot.ts'
import type { Flow, Step } from '../flow.ts'
import { graphOf } from '../graph/graph.ts'
import { placeOf, wayToPlace } from '../graph/way-to-place.ts'
import type { Way } from '../graph/ways.ts'
import type { Edge } from './walk.ts'

/** One way of a talk: out of a step; `into` where the step runs another flow and the talk goes there. */
export type Leg =
  | { readonly leg: 'way'; readonly flow: Flow; readonly step: Step; readonly way: Way }
  | { readonly leg: 'into'; readonly flow: Flow; readonly step: Step }

/** Flows within flows that are looked into. */
const deepest = 3

/**
 * The shortest talk that takes an edge, from the words that begin a flow: through the flow that runs it where nobody
 * begins it, and through whole flows that are run on the way. Null: there is none.
 */
export function shortestWay(bot: Bot, flow: Flow, [from, name, to]: Edge): readonly Leg[] | null {
  const step = graphOf(flow).steps.get(from as never)
  const way = waysFrom(flow, from).find((one) => one.name === name && placeOf(one.go) === to)
  const before = entryTo(bot, flow, deepest)
  const within = legsTo(bot, flow, from, deepest)
  if (!step || !way || !before || !within) return null
  const last = { leg: 'way', flow, step, way } as const
  const inner = step.verb === 'run' ? throughRun(bot, flow, step, way, deepest) : []
  return inner && [...before, ...within, ...inner, last]
}

/** What comes before a flow that only other flows begin. */
function entryTo(bot: Bot, flow: Flow, depth: number): readonly Leg[] | null {
  if (flow.startsOn.length > 0) return []
  if (depth === 0) return null
  for (const above of bot.flows.values())
    for (const step of above.steps) {
      if (step.verb !== 'run' || step.flow !== flow.flow) continue
      const before = entryTo(bot, above, depth - 1)
      const within = legsTo(bot, above, step.name, depth - 1)
      if (before && within) return [...before, ...within, { leg: 'into', flow: above, step }]
    }
  return null
}

/** From a flow's first step to a place in it, `end` included. */
function legsTo(bot: Bot, flow: Flow, place: string, depth: number): readonly Leg[] | null {
  const passed = wayToPlace(flow, place)
  const legs = passed?.map(({ step, way }) => {
    const inner = step.verb === 'run' ? throughRun(bot, flow, step, way, depth) : []
    return inner && [...inner, { leg: 'way', flow, step, way } as const]
  })
  return legs?.every((leg) => leg !== null) ? legs.flat() : null
}

/** Into the flow that a step runs, and to the end that leads this way. */
function throughRun(
  bot: Bot,
  flow: Flow,
  step: Extract<Step, { verb: 'run' }>,
  { name }: Way,
  depth: number,
): readonly Leg[] | null {
  const run = bot.flows.get(step.flow)
  if (!run || depth === 0) return null
  for (const place of endsOf(run, name === '' ? null : name)) {
    const inside = legsTo(bot, run, place, depth - 1)
    if (inside) return [{ leg: 'into', flow, step }, ...inside]
  }
  return null
}

/** Where a flow ends so; null: without a word about how. */
const endsOf = ({ steps }: Flow, outcome: string | null): readonly string[] => [
  ...(outcome === null ? ['end'] : []),
  ...steps.flatMap((step) => (step.verb === 'end' && step.outcome === outcome ? [step.name] : [])),
]

const waysFrom = (flow: Flow, step: string): readonly Way[] => graphOf(flow).ways.get(step as never) ?? []
