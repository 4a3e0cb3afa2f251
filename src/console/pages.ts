import type { ComponentType } from 'react'
import type { PageName } from './page-paths.ts'

/** Every page is a chunk of its own, loaded when it is first wanted. */
export const loadPage: Readonly<Record<PageName, () => Promise<ComponentType>>> = {
  flowMap: async () => (await import('./flow-map/flow-map-page.tsx')).FlowMapPage,
  simulator: async () => (await import('./simulator/simulator-page.tsx')).SimulatorPage,
  start: async () => (await import('./start/start-page.tsx')).StartPage,
}
