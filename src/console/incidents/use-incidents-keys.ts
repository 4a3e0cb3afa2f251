import type { IncidentsAsked, IncidentsView } from '../../web/incidents-view.ts'
import { inboxAddress } from '../inbox/inbox-place.ts'
import { go as goTo } from '../router.ts'
import { focusedOf, moveBy } from '../things.ts'
import { isForPage, useKeys } from '../use-keys.ts'
import { type IncidentsAct, incidentsActOf } from './incidents-keys.ts'
import type { WholeIncidents } from './use-whole-incidents.ts'

const always: readonly IncidentsAct[] = ['help']
const actIn = (event: KeyboardEvent) => (isForPage(event) ? incidentsActOf(event) : null)

type KeysNeeds = {
  readonly view: IncidentsView | null
  readonly asked: IncidentsAsked
  readonly go: (asked: IncidentsAsked) => void
  readonly whole: WholeIncidents
}

/** The keys of the page and its list. */
export function useIncidentsKeys({ view, asked, go, whole }: KeysNeeds): void {
  const focused = () => {
    const number = focusedOf('incident')
    return view?.incidents.find(({ incident }) => incident === number) ?? null
  }
  useKeys({
    actIn,
    always,
    handlers: {
      help: () => whole.ask('keys'),
      all: () => go({ isOpen: !asked.isOpen, after: null }),
      older: () => {
        if (view?.older) go({ ...asked, after: view.older })
      },
      newest: () => go({ ...asked, after: null }),
      down: () => moveBy(1),
      up: () => moveBy(-1),
      close: () => {
        const incident = focused()
        if (incident && !incident.closed) whole.ask({ closing: incident })
      },
      open: () => {
        const number = focused()?.case
        if (number) goTo(inboxAddress('all', number))
      },
    },
  })
}
