import type { ComponentType } from 'react'
import type { PageName } from './page-paths.ts'

/** Every page is a chunk of its own, loaded when it is first wanted. */
export const loadPage: Readonly<Record<PageName, () => Promise<ComponentType>>> = {
  accessLog: async () => (await import('./access-log/access-log-page.tsx')).AccessLogPage,
  enrolment: async () => (await import('./sign-in/enrolment-page.tsx')).EnrolmentPage,
  flowMap: async () => (await import('./flow-map/flow-map-page.tsx')).FlowMapPage,
  inbox: async () => (await import('./inbox/inbox-page.tsx')).InboxPage,
  incidents: async () => (await import('./incidents/incidents-page.tsx')).IncidentsPage,
  operations: async () => (await import('./operations/operations-page.tsx')).OperationsPage,
  settings: async () => (await import('./settings/settings-page.tsx')).SettingsPage,
  signIn: async () => (await import('./sign-in/sign-in-page.tsx')).SignInPage,
  simulator: async () => (await import('./simulator/simulator-page.tsx')).SimulatorPage,
  start: async () => (await import('./start/start-page.tsx')).StartPage,
}
