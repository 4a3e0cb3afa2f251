import type { FlowMap, FlowPicture } from '../../web/flow-map-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtMap = (): Promise<FlowMap> => ask('/flow-map')

/** @throws Gone where the files have no such flow any more */
export const pictureOf = (flow: string): Promise<FlowPicture> =>
  ask(`/flow-map/pictures/${encodeURIComponent(flow)}`)

export const eventsOfMap = (): EventSource => new EventSource('/flow-map/events')
