import type { DepartmentName } from '../../ids.ts'
import type { Privacy } from '../bot.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'
import { personalUses } from './personal-uses.ts'
import { wayOfUse } from './way-of-use.ts'

/**
 * Personal answers shown to a department that the purpose does not name. Most departments are the business itself and
 * no recipient; one that any purpose names is somebody else, such as a call centre, and then each purpose has to.
 */
export const answersToPeople: Check = (draft) => {
  const { privacy, flows } = draft
  return flows.flatMap((flow) => {
    const purpose = privacy?.purposes.get(flow.flow.purpose)
    if (!privacy || !purpose) return []
    return personalUses(draft, flow).flatMap((use) => {
      const { name, sink, at } = use
      if (sink.to !== 'people' || !isOutside(privacy, sink.department)) return []
      if (purpose.recipients.includes(sink.department)) return []
      const says = `"${name}" is personal and is shown to "${sink.department}", which purpose "${purpose.name}" does not name (${wayOfUse(flow, use)})`
      const advice = `add "${sink.department}" to the recipients of "${purpose.name}" in privacy.yaml, or do not show it`
      return [mistakeAt(at, says, advice)]
    })
  })
}

/** Whether people outside the business work there. */
export const isOutside = ({ purposes }: Privacy, department: DepartmentName): boolean =>
  [...purposes.values()].some(({ recipients }) => recipients.includes(department))
