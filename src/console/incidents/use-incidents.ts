import { useCallback } from 'react'
import type { IncidentsAsked } from '../../web/incidents-view.ts'
import { go as goTo, rewrite, useRoute } from '../router.ts'
import { useLooked } from '../use-looked.ts'
import { lookAtIncidents } from './incidents-calls.ts'
import { addressOf, placeIn } from './incidents-place.ts'
import { useTurned } from './use-turned.ts'

/** How often the page looks again by itself while somebody sees it. Milliseconds. */
const lookEvery = 30_000

/** The list and where in it the page is, as the address says. */
export function useIncidents() {
  const { isOpen, after } = placeIn(useRoute())
  const ask = useCallback(() => lookAtIncidents({ isOpen, after }), [isOpen, after])
  const asked = { isOpen, after }
  const looked = useLooked(ask, lookEvery)
  return { asked, go: useTurned(looked.view, asked, turnFrom(isOpen)), ...looked }
}

/** Back leads to the page of the list before; past another choice of what is listed. */
const turnFrom = (isOpen: boolean) => (to: IncidentsAsked) =>
  (to.isOpen === isOpen ? goTo : rewrite)(addressOf(to))
