import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import { boxSize, labelSize } from '../flow/picture/box-size.ts'
import type { DrawnWay, Picture } from '../flow/picture/picture.ts'
import type { PlacedPicture, PlacedWay, Point } from '../flow/picture/placed.ts'

/**
 * From above downwards in the order of the file; a way back goes against it; names stand on their lines.
 *
 * @see https://eclipse.dev/elk/reference/options.html
 */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '32',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
}

/** What ELK is given of a picture: sizes and ways; boxes and ways are known by their place in the lists. */
export const elkGraphOf = ({ boxes, ways }: Picture): ElkNode => {
  const index = new Map(boxes.map(({ id }, at) => [id, String(at)]))
  return {
    id: 'picture',
    layoutOptions: options,
    children: boxes.map((box, at) => ({ id: String(at), ...boxSize(box), ...firstOf(box.isFirst) })),
    edges: ways.map((way, at) => ({
      id: `way ${at}`,
      sources: [index.get(way.from) ?? ''],
      targets: [index.get(way.to) ?? ''],
      labels: labelsOf(way),
    })),
  }
}

/** The first step stands above all others, even where ways lead back to it. */
const firstOf = (isFirst: boolean) =>
  isFirst ? { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } } : {}

function labelsOf(way: DrawnWay) {
  const size = labelSize(way)
  const placed = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' }
  return size ? [{ text: ' ', ...size, layoutOptions: placed }] : []
}

/** The picture with the places that ELK found. */
export function placedByElk(
  picture: Picture,
  { children = [], edges = [], width, height }: ElkNode,
): PlacedPicture {
  const boxes = picture.boxes.flatMap((box, at) => {
    const place = children[at]
    return place ? [{ box, place: { x: place.x ?? 0, y: place.y ?? 0, ...boxSize(box) } }] : []
  })
  const ways = picture.ways.flatMap((way, at) => {
    const edge = edges[at]
    return edge ? [placedWay(way, edge)] : []
  })
  return { picture, boxes, ways, width: width ?? 0, height: height ?? 0 }
}

function placedWay(way: DrawnWay, { sections = [], labels = [] }: ElkExtendedEdge): PlacedWay {
  const line = sections.flatMap(({ startPoint, bendPoints = [], endPoint }): readonly Point[] => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])
  const size = labelSize(way)
  const [label] = labels
  const isNamed = size !== null && label !== undefined
  return { way, line, label: isNamed ? { x: label.x ?? 0, y: label.y ?? 0, ...size } : null }
}
