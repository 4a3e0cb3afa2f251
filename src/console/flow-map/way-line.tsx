import type { Edge, EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { FlowPicture } from '../../web/flow-map-view.ts'

export type WayEdge = Edge<
  {
    readonly line: FlowPicture['ways'][number]
    readonly name: string
    /** Null: no overlay has anything to say of it. */
    readonly covered: boolean | null
    readonly isNear: boolean
  },
  'way'
>

/** A way out of a step, along the line that the server drew. */
export const WayLine = memo(({ data }: EdgeProps<WayEdge>) => {
  if (!data) return null
  const { line, name, covered, isNear } = data
  return (
    <g className="way-line" data-covered={covered ?? undefined} data-near={isNear}>
      <path d={line.path} />
      <polygon points={line.arrow} />
      {line.label && (
        <text x={line.label.x} y={line.label.y} textAnchor="middle" dominantBaseline="central">
          {shortened(name)}
        </text>
      )}
    </g>
  )
})

/** As much as the server left room for. */
const mostLetters = 34
const shortened = (name: string): string =>
  name.length > mostLetters ? `${name.slice(0, mostLetters)}…` : name
