import type { Mistake } from '../mistake.ts'
import { type Check, stepAt } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { fieldsOf } from './result-fields.ts'

/** Proofs that can never succeed: the result has no personal field to compare the answer with. */
export const possibleProofs: Check = (draft) =>
  draft.flows.flatMap((flow) =>
    flow.flow.steps.flatMap((step): readonly Mistake[] => {
      if (step.verb !== 'prove') return []
      const fields = fieldsOf(draft, flow.flow, step.result)
      if (fields === null) return []
      const at = stepAt(flow, step.name, ['by'])
      return step.by.flatMap((proof) => {
        const field = proof.by === 'answer' ? proof.answer : 'phone'
        if (fields.get(field)?.personal) return []
        const fact = proof.by === 'answer' ? proof.answer : 'whatsapp_identity'
        const says = `"${fact}" cannot prove "${step.result}", which has no personal field "${field}"`
        return [
          mistakeAt(at, says, `let the service give "${field}" in services.yaml, or prove by something else`),
        ]
      })
    }),
  )
