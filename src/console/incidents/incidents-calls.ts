import type {
  IncidentClosing,
  IncidentsAsked,
  IncidentsView,
  IncidentView,
} from '../../web/incidents-view.ts'
import { ask } from '../ask-server.ts'

export const lookAtIncidents = (asked: IncidentsAsked): Promise<IncidentsView> => ask('/api/incidents', asked)
/** @throws Gone where there is none; Refused `ALREADY_CLOSED` with the incident as it is */
export const closeIncident = (closing: IncidentClosing): Promise<IncidentView> =>
  ask('/api/incidents/close', closing)
