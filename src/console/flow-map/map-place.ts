import type { FlowMap, MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { go, type Route, rewrite } from '../router.ts'

/** What is laid over the picture: nothing, what tests came to, where people left. */
export const overlays = ['none', 'coverage', 'left'] as const
export type Overlay = (typeof overlays)[number]

/** What of the map is looked at; the address says it, so that a step can be linked to. */
export type MapPlace = {
  readonly flow: MappedFlow | null
  readonly step: MappedStep | null
  readonly overlay: Overlay
  /** The address names what the files do not have, or not yet. */
  readonly isLost: boolean
}

export function placeIn(map: FlowMap, { rest, search }: Route): MapPlace {
  const overlay = overlays.find((one) => one === search.get('show')) ?? 'none'
  const named = rest[0] === undefined ? map.flows[0] : map.flows.find(({ flow }) => flow === rest[0])
  const flow = named ?? map.flows[0] ?? null
  const wanted = search.get('step')
  const step = flow?.steps.find(({ name, kind }) => kind === 'step' && name === wanted) ?? null
  return { flow, step, overlay, isLost: !named || (wanted !== null && step === null) }
}

type Address = { readonly flow: string; readonly step: string | null; readonly overlay: Overlay }

/** Back leads to the flow before; within a flow the address follows what is looked at. */
export function lookAt(before: MapPlace, { flow, step, overlay }: Address): void {
  const asked = new URLSearchParams({
    ...(step === null ? {} : { step }),
    ...(overlay === 'none' ? {} : { show: overlay }),
  }).toString()
  const address = `/flows/${encodeURIComponent(flow)}${asked === '' ? '' : `?${asked}`}`
  if (before.flow?.flow === flow) rewrite(address)
  else go(address)
}
