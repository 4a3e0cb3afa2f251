import type { ReactFlowInstance } from '@xyflow/react'
import { type KeyboardEvent, useCallback } from 'react'
import type { BoxNode } from './step-box.tsx'
import type { WayEdge } from './way-line.tsx'

/** How far an arrow key moves. Pixels. */
const stride = 80

/** Plus and minus zoom, 0 shows all, arrows move. */
export function usePictureKeys(
  instance: ReactFlowInstance<BoxNode, WayEdge>,
  whole: () => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { x, y, zoom } = instance.getViewport()
      const moveTo = (across: number, down: number) => () =>
        void instance.setViewport({ x: x + across, y: y + down, zoom })
      const moves: Readonly<Record<string, () => void>> = {
        '+': () => void instance.zoomIn(),
        '=': () => void instance.zoomIn(),
        '-': () => void instance.zoomOut(),
        '0': whole,
        ArrowUp: moveTo(0, stride),
        ArrowDown: moveTo(0, -stride),
        ArrowLeft: moveTo(stride, 0),
        ArrowRight: moveTo(-stride, 0),
      }
      const move = moves[event.key]
      if (!move) return
      event.preventDefault()
      move()
    },
    [instance, whole],
  )
}
