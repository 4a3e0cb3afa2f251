import { type Comparison, compared } from './privacy-change.ts'
import { type ServiceField, serviceFields } from './service-fields.ts'

/** What services tell us about people: personal fields, and texts, which may hold anything. */
export const dataReceived: Comparison = (before, after) => {
  const { added, removed } = compared(serviceFields(before), serviceFields(after))
  const told = (fields: readonly ServiceField[], adds: boolean) =>
    fields
      .filter(({ isPersonal, type }) => isPersonal || type === 'text')
      .map(({ name, operation, service, place, isPersonal }) => {
        const personal = isPersonal && adds ? ', as personal data' : ''
        const when = adds ? 'now' : 'no longer'
        const says = `"${name}" is ${when} received from "${service}" (${operation})${personal}`
        return { kind: 'data-received' as const, place, says, adds }
      })
  return [...told(removed, false), ...told(added, true)]
}
