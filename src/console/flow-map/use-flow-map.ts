import { useEffect, useRef, useState } from 'react'
import type { FlowMap, FlowPicture } from '../../web/flow-map-view.ts'
import { type Line, type LineState, openLine } from '../open-line.ts'
import { eventsOfMap, lookAtMap, pictureOf } from './flow-map-calls.ts'

/** The flows as they were saved last; looked at again after every edit. */
export function useFlowMap() {
  const [state, setState] = useState<LineState<FlowMap>>({ line: 'opening', view: null })
  const opened = useRef<Line | null>(null)
  useEffect(() => {
    const line = openLine<FlowMap>({
      remembered: 'draft',
      remember: () => undefined,
      begin: async () => 'draft',
      look: lookAtMap,
      events: eventsOfMap,
      show: (change) => setState((before) => ({ ...before, ...change })),
    })
    opened.current = line
    return line.close
  }, [])
  return { ...state, retry: () => opened.current?.retry() }
}

export type PictureShown = { readonly flow: string; readonly picture: FlowPicture }

/** Where everything of a flow stands; the picture before stays until the next one is there. */
export function usePicture(flow: string | null, map: FlowMap | null): PictureShown | null {
  const [shown, setShown] = useState<PictureShown | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map may have other places
  useEffect(() => {
    if (flow === null) return
    let isWanted = true
    pictureOf(flow).then(
      (picture) => isWanted && setShown({ flow, picture }),
      // The line to the map says that the server is away, and an edit that took the flow away comes as another map.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [flow, map])
  return shown?.flow === flow ? shown : null
}
