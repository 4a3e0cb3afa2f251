import type { PlacedPicture } from '../flow/picture/placed.ts'
import { arrowHead, roundedPath } from '../flow/picture/rounded-path.ts'
import type { FlowPicture } from '../web/flow-map-view.ts'

/** Places and lines as a page draws them. */
export const pictureShown = ({ boxes, ways, width, height }: PlacedPicture): FlowPicture => ({
  width,
  height,
  boxes: boxes.map(({ box, place }) => ({ id: box.id, ...place })),
  ways: ways.map(({ way, line, label }) => ({
    id: way.id,
    from: way.from,
    to: way.to,
    path: roundedPath(line),
    arrow: arrowHead(line),
    label: label && { x: label.x + label.width / 2, y: label.y + label.height / 2 },
  })),
})
