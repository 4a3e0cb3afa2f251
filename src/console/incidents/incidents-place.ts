import { parseIncidentNumber } from '../../ids.ts'
import type { IncidentsAsked } from '../../web/incidents-view.ts'
import { pagePaths } from '../page-paths.ts'
import type { Route } from '../router.ts'

/** Which incidents an address leads to; what is no number of an incident leads to the first page. */
export const placeIn = ({ search }: Pick<Route, 'search'>): IncidentsAsked => ({
  isOpen: search.get('show') !== 'all',
  after: numberIn(search.get('after')),
})

export function addressOf({ isOpen, after }: IncidentsAsked): string {
  const search = new URLSearchParams()
  if (!isOpen) search.set('show', 'all')
  if (after !== null) search.set('after', after)
  return search.size > 0 ? `${pagePaths.incidents}?${search}` : pagePaths.incidents
}

function numberIn(text: string | null): string | null {
  try {
    return text === null ? null : parseIncidentNumber(text)
  } catch {
    return null
  }
}
