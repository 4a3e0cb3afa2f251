import { useLayoutEffect, useRef } from 'react'
import type { IncidentsAsked, IncidentsView } from '../../web/incidents-view.ts'

/**
 * Whoever turned the page goes on at its first incident; whoever chose what is listed goes on there where the focus
 * would be nowhere.
 */
export function useTurned(
  view: IncidentsView | null,
  { isOpen, after }: IncidentsAsked,
  go: (to: IncidentsAsked) => void,
): (to: IncidentsAsked) => void {
  const turned = useRef<'no' | 'page' | 'list'>('no')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is looked at once, with the commit that shows it
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    if (turned.current === 'page' || (turned.current === 'list' && isLost)) firstThing()?.focus()
    turned.current = 'no'
  }, [view])
  return (to) => {
    if (to.isOpen === isOpen && to.after === after) return
    turned.current = to.isOpen === isOpen ? 'page' : 'list'
    go(to)
  }
}

const firstThing = () => document.querySelector<HTMLElement>('[data-thing]') ?? document.querySelector('h1')
