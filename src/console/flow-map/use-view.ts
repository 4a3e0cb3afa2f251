import type { ReactFlowInstance } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { FlowPicture } from '../../web/flow-map-view.ts'
import type { BoxNode } from './step-box.tsx'
import type { WayEdge } from './way-line.tsx'

type Box = FlowPicture['boxes'][number]

/** Words can still be read at this size. */
const readable = 0.72

/** What part of the picture is seen: at first its beginning, readable; then wherever the chosen step is. */
export function useView(
  instance: ReactFlowInstance<BoxNode, WayEdge>,
  frame: RefObject<HTMLElement | null>,
  picture: FlowPicture,
  chosen: Box | null,
) {
  const [isReady, setReady] = useState(false)

  const begin = useCallback(() => {
    const first = picture.boxes[0]
    const seen = frame.current?.getBoundingClientRect()
    if (first && seen) {
      const fits = fitting(picture, seen)
      const zoom = Math.max(readable, fits)
      const middle = fits >= readable ? picture.width / 2 : first.x + first.width / 2
      void instance.setViewport({ x: seen.width / 2 - middle * zoom, y: 0, zoom })
    }
    setReady(true)
  }, [instance, frame, picture])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view moves when another step is chosen, and not at each edit
  useEffect(() => {
    if (isReady && chosen) reveal(instance, frame, chosen)
  }, [isReady, chosen?.id])

  const whole = useCallback(() => {
    const seen = frame.current?.getBoundingClientRect()
    if (!seen) return
    const zoom = fitting(picture, seen)
    const x = (seen.width - picture.width * zoom) / 2
    const y = (seen.height - picture.height * zoom) / 2
    void instance.setViewport({ x, y, zoom })
  }, [instance, frame, picture])
  return { begin, whole }
}

function reveal(
  instance: ReactFlowInstance<BoxNode, WayEdge>,
  frame: RefObject<HTMLElement | null>,
  box: Box,
): void {
  const seen = frame.current?.getBoundingClientRect()
  if (!seen) return
  const { x, y, zoom } = instance.getViewport()
  const left = box.x * zoom + x
  const top = box.y * zoom + y
  const isSeen =
    left >= 0 &&
    top >= 0 &&
    left + box.width * zoom <= seen.width &&
    top + box.height * zoom <= seen.height &&
    zoom >= readable / 2
  if (isSeen) return
  void instance.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
    zoom: Math.max(zoom, readable),
    duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
  })
}

/** The zoom at which all of it is seen, lines included; nothing is drawn larger than it is. */
const fitting = ({ width, height }: FlowPicture, seen: DOMRect): number =>
  Math.min(1, seen.width / width, seen.height / height)
