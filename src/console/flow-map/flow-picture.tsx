import '@xyflow/react/dist/base.css'
import './flow-picture.css'
import { type EdgeTypes, type NodeTypes, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { useCallback, useId, useMemo, useRef } from 'react'
import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'
import { usePictureKeys } from './picture-keys.ts'
import { type BoxNode, StepBox } from './step-box.tsx'
import { mostLeft, type StepMark, stepMark } from './step-mark.ts'
import type { PictureShown } from './use-flow-map.ts'
import { useView } from './use-view.ts'
import { type WayEdge, WayLine } from './way-line.tsx'
import { ZoomButtons } from './zoom-buttons.tsx'

const nodeTypes: NodeTypes = { box: StepBox }
const edgeTypes: EdgeTypes = { way: WayLine }

type PictureNeeds = {
  readonly flow: MappedFlow
  readonly shown: PictureShown
  readonly step: MappedStep | null
  readonly overlay: Overlay
  readonly choose: (step: string) => void
}

/** A flow as boxes and lines, to look at and to move about in. */
export function FlowPictureView(needs: PictureNeeds) {
  return (
    <ReactFlowProvider key={needs.flow.flow}>
      <Canvas {...needs} />
    </ReactFlowProvider>
  )
}

function Canvas({ flow, shown, step, overlay, choose }: PictureNeeds) {
  const { picture: words } = useWords(flowMapCatalogue)
  const note = useId()
  const frame = useRef<HTMLDivElement>(null)
  const instance = useReactFlow<BoxNode, WayEdge>()
  const nodes = useNodes({ flow, shown, step, overlay })
  const edges = useEdges({ flow, shown, step, overlay })
  const box = shown.picture.boxes.find(({ id }) => id === step?.id) ?? null
  const { begin, whole } = useView(instance, frame, shown.picture, box)

  const press = usePictureKeys(instance, whole)
  const clicked = useCallback(
    (_: unknown, { data }: BoxNode) => {
      if (data.step.kind === 'step') choose(data.step.name)
    },
    [choose],
  )
  return (
    <div className="canvas" ref={frame}>
      <ReactFlow<BoxNode, WayEdge>
        aria-label={words.title(flow.flow)}
        aria-describedby={note}
        tabIndex={0}
        onKeyDown={press}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodeClick={clicked}
        onInit={begin}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        onlyRenderVisibleElements={nodes.length > mostDrawn}
        minZoom={0.1}
        maxZoom={2}
        zoomOnDoubleClick={false}
        preventScrolling={true}
      />
      <ZoomButtons whole={whole} />
      <p id={note} className="canvas-note">
        {words.keys}
      </p>
    </div>
  )
}

/** Beyond so many boxes only those in sight are drawn. */
const mostDrawn = 300

type Drawn = Pick<PictureNeeds, 'flow' | 'shown' | 'step' | 'overlay'>

/** Of thousands of boxes only those that change are others. */
function useNodes({ flow, shown, step, overlay }: Drawn): BoxNode[] {
  const { overlay: words } = useWords(flowMapCatalogue)
  const nodes = useMemo(() => {
    const steps = new Map(flow.steps.map((one) => [one.id, one]))
    const most = mostLeft(flow)
    return shown.picture.boxes.flatMap((box): BoxNode[] => {
      const one = steps.get(box.id)
      return one ? [nodeOf(box, one, stepMark(one, overlay, { most, words }))] : []
    })
  }, [flow, shown, overlay, words])
  return useMemo(
    () =>
      nodes.map((node) =>
        node.id === step?.id ? { ...node, data: { ...node.data, isChosen: true } } : node,
      ),
    [nodes, step?.id],
  )
}

function nodeOf(
  { id, x, y, width, height }: PictureShown['picture']['boxes'][number],
  step: MappedStep,
  mark: StepMark | null,
): BoxNode {
  return {
    id,
    type: 'box',
    position: { x, y },
    width,
    height,
    // Otherwise the lines are gone for a moment after each change, until the browser has measured anew.
    measured: { width, height },
    data: { step, mark, isChosen: false },
  }
}

function useEdges({ flow, shown, step, overlay }: Drawn): WayEdge[] {
  const edges = useMemo(() => {
    const ways = new Map(flow.steps.flatMap((one) => one.ways.map((way) => [way.id, way])))
    return shown.picture.ways.flatMap((line): WayEdge[] => {
      const way = ways.get(line.id)
      if (!way) return []
      const covered = overlay === 'coverage' ? way.covered : null
      const data = { line, name: way.name, covered, isNear: false }
      return [{ id: line.id, type: 'way', source: line.from, target: line.to, interactionWidth: 0, data }]
    })
  }, [flow, shown, overlay])
  return useMemo(
    () =>
      edges.map((edge) =>
        edge.data && (edge.source === step?.id || edge.target === step?.id)
          ? { ...edge, data: { ...edge.data, isNear: true } }
          : edge,
      ),
    [edges, step?.id],
  )
}
