import { useRef } from 'react'
import type { MappedFlow, MappedStep } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import type { Overlay } from './map-place.ts'
import { OutlineLine } from './outline-line.tsx'
import { mostLeft } from './step-mark.ts'
import { useTree } from './use-tree.ts'

type OutlineNeeds = {
  /** Null: still on its way. */
  readonly flow: MappedFlow | null
  readonly step: MappedStep | null
  readonly overlay: Overlay
  readonly choose: (step: string) => void
}

/** The picture in words: a tree of steps and the ways out of them, for keys and readers alone enough. */
export function OutlinePanel(needs: OutlineNeeds) {
  const { outline } = useWords(flowMapCatalogue)
  return (
    <Panel
      name="outline"
      title={outline.title}
      about={outline.about}
      empty={null}
      isLoading={needs.flow === null}
    >
      {needs.flow && <Tree key={needs.flow.flow} {...needs} flow={needs.flow} />}
    </Panel>
  )
}

function Tree({ flow, step, overlay, choose }: OutlineNeeds & { readonly flow: MappedFlow }) {
  const { outline } = useWords(flowMapCatalogue)
  const tree = useRef<HTMLDivElement>(null)
  const { rows, active, toggle, take, press } = useTree(tree, { flow, step, choose })
  const most = mostLeft(flow)
  return (
    <div className="outline" role="tree" aria-label={outline.title} ref={tree} onKeyDown={press}>
      {rows.map((row) => (
        <OutlineLine
          key={row.key}
          row={row}
          isActive={row.key === active}
          isChosen={row.kind === 'step' && row.step.id === step?.id}
          overlay={overlay}
          most={most}
          take={take}
          toggle={toggle}
        />
      ))}
    </div>
  )
}
