import { caseNumberBytes, caseNumberOf } from '../handoff/case/case-number.ts'
import { type IncidentNumber, parseIncidentNumber } from '../ids.ts'

/** How many random bytes an incident's number is made of. */
export const incidentNumberBytes = caseNumberBytes

/** `I-XXXX-XXXX` of the signs that case numbers have. @throws Fault `BAD_ID` when there are fewer random bytes */
export const incidentNumberOf = (random: Uint8Array): IncidentNumber =>
  parseIncidentNumber(`I-${caseNumberOf(random)}`)
