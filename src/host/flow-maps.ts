import type { LeftPlace, LeftPlaces } from '../adapter/postgres/left-places.ts'
import type { LayOut } from '../flow/picture/placed.ts'
import type { FlowMaps } from '../web/flow-map.ts'
import type { FlowMap } from '../web/flow-map-view.ts'
import type { BotLibrary } from './bot-library.ts'
import { coverageMark, type KeptCoverage, readCoverage } from './coverage-file.ts'
import type { Lacks } from './deployment-mistakes.ts'
import { drawMap, type MapDrawn } from './draw-map.ts'
import { pictureShown } from './picture-shown.ts'

type MapNeeds = {
  readonly library: Pick<BotLibrary, 'saved'>
  readonly layOut: LayOut
  readonly leftPlaces: LeftPlaces
  readonly lacks: Lacks
  /** The folder of flows. */
  readonly flows: string
}

/** The files as they were saved last, drawn once for each edit. */
export function openFlowMaps({ library, layOut, leftPlaces, lacks, flows }: MapNeeds): FlowMaps {
  let drawn: { readonly of: ReadonlyMap<string, string>; readonly map: Promise<MapDrawn> } | null = null
  let edits = 0
  const draw = (): Promise<MapDrawn> => {
    const files = library.saved()
    if (drawn?.of !== files) {
      drawn = { of: files, map: drawMap(files, lacks) }
      edits += 1
    }
    return drawn.map
  }
  return {
    map: async () => {
      const [map, coverage, left] = await Promise.all([draw(), readCoverage(flows), leftPlaces()])
      return withOverlays(map, coverage, left)
    },
    picture: async (flow) => {
      const picture = (await draw()).pictures.get(flow)
      return picture ? pictureShown(await layOut(picture)) : null
    },
    mark: async () => {
      const isOther = drawn?.of !== library.saved()
      return `${edits + Number(isOther)} ${await coverageMark(flows)}`
    },
  }
}

/** Adds what tests came to, and where people left. */
function withOverlays(
  { map, hash }: MapDrawn,
  coverage: KeptCoverage | null,
  left: readonly LeftPlace[],
): FlowMap {
  const talks = new Map(left.map((place) => [`${place.flow} ${place.step}`, place.talks ?? 'few'] as const))
  const coveredOf = coverage ? coveredIn(coverage) : () => null
  return {
    ...map,
    coverage: coverage
      ? { state: coverage.bot === hash ? 'fresh' : 'older', at: coverage.at }
      : { state: 'none' },
    flows: map.flows.map(({ flow, steps, ...others }) => {
      const names = new Map(steps.map(({ id, name }) => [id, name]))
      const mapped = steps.map(({ ways, ...step }) => ({
        ...step,
        covered: step.kind === 'step' ? coveredOf(flow, [step.name]) : null,
        left: step.kind === 'step' ? (talks.get(`${flow} ${step.name}`) ?? null) : null,
        ways: ways.map((way) => ({
          ...way,
          covered: coveredOf(flow, [step.name, way.name, names.get(way.to) ?? '']),
        })),
      }))
      return { flow, steps: mapped, ...others }
    }),
  }
}

type CoveredOf = (flow: string, parts: readonly string[]) => boolean | null

/** Whether a step, or a way as `from, name, to`, was taken; null for what was not there when talks were played. */
function coveredIn({ flows, missed }: KeptCoverage): CoveredOf {
  const known = new Map<string, boolean>()
  for (const [places, isTaken] of [
    [missed, false],
    [flows, true],
  ] as const)
    for (const [flow, { steps, edges }] of Object.entries(places))
      for (const parts of [...steps.map((step) => [step]), ...edges])
        known.set([flow, ...parts].join('\n'), isTaken)
  return (flow, parts) => known.get([flow, ...parts].join('\n')) ?? null
}
