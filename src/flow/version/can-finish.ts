import type { Bot } from '../bot.ts'
import type { VersionOfFlow } from './version-of-flow.ts'

/**
 * Why an open talk of an older version could not go on as it began; null: it can. Departments and privacy are today's
 * for every talk, so what the older version needs of them must still be there.
 */
export function whyNotToTheEnd({ bot, flow }: VersionOfFlow, after: Bot): string | null {
  const purpose = after.privacy.purposes.get(flow.purpose)
  if (!purpose) return `privacy.yaml has no purpose "${flow.purpose}" any more`
  const before = bot.privacy.purposes.get(flow.purpose)
  for (const step of flow.steps) {
    if (step.verb === 'handoff' && !after.business.departments.has(step.department))
      return `its step "${step.name}" hands over to "${step.department}", which business.yaml has no more`
    if (step.verb === 'consent' && !after.privacy.purposes.has(step.purpose))
      return `its step "${step.name}" asks consent for "${step.purpose}", which privacy.yaml has no more`
    const service = step.verb === 'call' ? bot.services.get(step.operation)?.service : undefined
    if (service && before?.recipients.includes(service) && !purpose.recipients.includes(service))
      return `its step "${step.name}" calls "${service}", which is no recipient of "${flow.purpose}" any more`
  }
  return null
}
