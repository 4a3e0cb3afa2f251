import { useCallback, useState } from 'react'
import type { IncidentsAsked } from '../../web/incidents-view.ts'
import { useLooked } from '../use-looked.ts'
import { lookAtIncidents } from './incidents-calls.ts'

/** How often the page looks again by itself while somebody sees it. Milliseconds. */
const lookEvery = 30_000

/** The list and where in it the page is. */
export function useIncidents() {
  const [asked, go] = useState<IncidentsAsked>({ isOpen: true, after: null })
  const { isOpen, after } = asked
  const ask = useCallback(() => lookAtIncidents({ isOpen, after }), [isOpen, after])
  return { asked, go, ...useLooked(ask, lookEvery) }
}
