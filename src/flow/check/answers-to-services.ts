import type { Mistake } from '../mistake.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { personalUses } from './personal-uses.ts'
import { wayOfUse } from './way-of-use.ts'

/** Personal answers and fields handed to a service that the flow's purpose does not name as a recipient. */
export const answersToServices: Check = (draft) => draft.flows.flatMap((flow) => sentToStrangers(draft, flow))

function sentToStrangers(draft: Draft, flow: DraftFlow): readonly Mistake[] {
  const purpose = draft.privacy?.purposes.get(flow.flow.purpose)
  if (!purpose) return []
  return personalUses(draft, flow).flatMap((use) => {
    const { name, sink, at } = use
    if (sink.to !== 'service' || sink.service === '' || purpose.recipients.includes(sink.service)) return []
    const { service } = sink
    const says = `"${name}" is personal and goes to "${service}", which purpose "${purpose.name}" does not name (${wayOfUse(flow, use)})`
    const advice = `add "${service}" to the recipients of "${purpose.name}" in privacy.yaml, or do not send it`
    return [mistakeAt(at, says, advice)]
  })
}
