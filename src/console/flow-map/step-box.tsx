import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import type { MappedStep } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import type { StepMark } from './step-mark.ts'

export type BoxNode = Node<
  { readonly step: MappedStep; readonly mark: StepMark | null; readonly isChosen: boolean },
  'box'
>

/** A step in the picture. The outline says the same in words, so nothing here is for keys or readers. */
export const StepBox = memo(({ data: { step, mark, isChosen } }: NodeProps<BoxNode>) => {
  const { picture } = useWords(flowMapCatalogue)
  const { kind, name, does, isFirst, mistakes } = step
  return (
    <div
      className="step-box"
      data-kind={kind}
      data-verb={verbGroup(step)}
      data-first={isFirst}
      data-chosen={isChosen}
      data-wrong={mistakes.length > 0}
      data-tone={mark?.tone}
      data-heat={mark?.heat}
      title={mistakes.map(({ says }) => says).join('\n') || undefined}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      {kind === 'end' ? (
        <span className="step-box-name">{picture.end}</span>
      ) : (
        <>
          <span className="step-box-name">{name}</span>
          <span className="step-box-does">{kind === 'missing' ? picture.missing : does}</span>
        </>
      )}
      {mistakes.length > 0 && <span className="step-box-wrong">!</span>}
      {mark && <span className="step-box-mark">{mark.sign}</span>}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
})

/** What a step is about, for the colour of its edge. */
function verbGroup({ verb }: MappedStep): string {
  switch (verb) {
    case 'ask':
    case 'choose':
    case 'choose_from':
    case 'confirm':
    case 'survey':
      return 'asks'
    case 'say':
    case 'notify':
      return 'says'
    case 'call':
    case 'run':
      return 'calls'
    case 'prove':
    case 'consent':
      return 'guards'
    case 'handoff':
      return 'hands-off'
    default:
      return 'thinks'
  }
}
