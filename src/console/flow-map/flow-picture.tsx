import '@xyflow/react/dist/base.css'
import './flow-picture.css'
import {
  type EdgeTypes,
  type NodeTypes,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react'
import { useCallback, useId, useMemo, useRef } from 'react'
import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'
import { usePictureKeys } from './picture-keys.ts'
import { type BoxNode, StepBox } from './step-box.tsx'
import { mostLeft, stepMark } from './step-mark.ts'
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

function useNodes({ flow, shown, step, overlay }: Drawn): BoxNode[] {
  const { overlay: words } = useWords(flowMapCatalogue)
  return useMemo(() => {
    const steps = new Map(flow.steps.map((one) => [one.id, one]))
    const most = mostLeft(flow)
    return shown.picture.boxes.flatMap(({ id, x, y, width, height }): BoxNode[] => {
      const one = steps.get(id)
      if (!one) return []
      const mark = stepMark(one, overlay, { most, words })
      return [
        {
          id,
          type: 'box',
          position: { x, y },
          width,
          height,
          // The server has measured; nothing waits for the browser to do it again after each change.
          measured: { width, height },
          handles: [
            { type: 'target', position: Position.Top, x: width / 2, y: 0 },
            { type: 'source', position: Position.Bottom, x: width / 2, y: height },
          ],
          data: { step: one, mark, isChosen: id === step?.id },
        },
      ]
    })
  }, [flow, shown, step?.id, overlay, words])
}

function useEdges({ flow, shown, step, overlay }: Drawn): WayEdge[] {
  return useMemo(() => {
    const ways = new Map(flow.steps.flatMap((one) => one.ways.map((way) => [way.id, way])))
    return shown.picture.ways.flatMap((line): WayEdge[] => {
      const way = ways.get(line.id)
      if (!way) return []
      const covered = overlay === 'coverage' ? way.covered : null
      const isNear = step !== null && [line.from, line.to].includes(step.id)
      const data = { line, name: way.name, covered, isNear }
      return [{ id: line.id, type: 'way', source: line.from, target: line.to, interactionWidth: 0, data }]
    })
  }, [flow, shown, step, overlay])
}
