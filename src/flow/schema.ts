import * as z from 'zod'
import { flowShape, stepShapes } from './parse/flow-shape.ts'

/**
 * JSON Schema (draft 2020-12) of a flow file, for completion and red lines in editors; derived from the shapes that
 * `loadBot` holds files against.
 */
export function flowSchema(): Readonly<Record<string, unknown>> {
  const steps = z.record(flowShape.shape.flow, z.union(Object.values(stepShapes)))
  return {
    ...z.toJSONSchema(flowShape.extend({ steps }), { io: 'input' }),
    title: 'Sigilo talk flow',
    description: 'One file in flows/: what is asked, said and done, from top to bottom.',
  }
}
