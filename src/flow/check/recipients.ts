import { closest } from '../parse/closest.ts'
import type { Check } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/**
 * Recipients that are a misspelt service or department: it is handed nothing, and the record of processing names a
 * stranger. Others, such as a courier who is told by telephone, may stand in the record.
 */
export const recipients: Check = ({ privacy, services, business, files }) => {
  const yaml = files.get('flows/privacy.yaml')
  if (!yaml || !privacy || !services || !business) return []
  const known = [
    ...new Set([...[...services.values()].map(({ service }) => service), ...business.departments.keys()]),
  ]
  return [...privacy.purposes.values()].flatMap((purpose) =>
    purpose.recipients.flatMap((recipient, index) => {
      const meant = known.includes(recipient) ? null : closest(recipient, known)
      if (meant === null) return []
      const at = yaml.at(['purposes', purpose.name, 'recipients', index])
      const says = `"${recipient}" is no service and no department`
      return [mistakeAt(at, says, `did you mean "${meant}"?`)]
    }),
  )
}
