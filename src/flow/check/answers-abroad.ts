import type { Privacy } from '../bot.ts'
import type { Mistake } from '../mistake.ts'
import type { Check, Draft, DraftFlow } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { personalUses, type Sink } from './personal-uses.ts'
import { wayOfUse } from './way-of-use.ts'

/**
 * Personal answers handed to a service or a department that works in another region than the one people are told, where
 * privacy.yaml does not say that it works on this purpose there. @see GDPR art. 44, LGPD art. 33
 */
export const answersAbroad: Check = (draft) => {
  const { privacy, flows } = draft
  return privacy ? flows.flatMap((flow) => sentAbroad(draft, privacy, flow)) : []
}

function sentAbroad(draft: Draft, privacy: Privacy, flow: DraftFlow): readonly Mistake[] {
  const { purpose } = flow.flow
  return personalUses(draft, flow).flatMap((use) => {
    const receiver = receiverOf(use.sink)
    const processor = privacy.processors.find(({ name }) => name.trim().toLowerCase() === receiver)
    if (!processor || processor.region === privacy.region || processor.for.includes(purpose)) return []
    const { name, region } = processor
    const says = `"${use.name}" is personal and goes to "${name}", which works in ${region}; for "${purpose}" people are told ${privacy.region} (${wayOfUse(flow, use)})`
    const advice = `add "${purpose}" to what "${name}" works on under processors in privacy.yaml, or do not send it`
    return [mistakeAt(use.at, says, advice)]
  })
}

function receiverOf(sink: Sink): string | null {
  if (sink.to === 'service') return sink.service
  return sink.to === 'people' ? sink.department : null
}
