import { useState } from 'react'
import { pageClock } from '../page-clock.ts'
import { useAsked } from '../use-asked.ts'
import { lookAtAlerts, lookAtCounts, lookAtEntries, lookAtWeeks } from './access-log-calls.ts'
import { askedFor, type LogPlace, type Who } from './log-place.ts'

type Looked = {
  readonly place: LogPlace
  readonly who: Who
  readonly timeZone: string
}

/** Days that the picture of hours counts. */
export const daysCounted = 28

const hour = 60 * 60 * 1000

/** Asks for everything the page shows besides the state of the log; each part is asked again only for its own question. */
export function useLog({ place, who, timeZone }: Looked) {
  const [alertsAsked, askForAlerts] = useState({ isOpen: false, before: null as number | null })
  const asked = askedFor(place, who, timeZone)
  const { groups } = asked
  const [entries, entriesAgain] = useAsked(JSON.stringify(asked), () => lookAtEntries(asked))
  const [weeks, weeksAgain] = useAsked('', lookAtWeeks)
  const [alerts, alertsAgain] = useAsked(JSON.stringify(alertsAsked), () => lookAtAlerts(alertsAsked))
  const [counts, countsAgain] = useAsked(JSON.stringify([groups, who]), () => {
    const to = (Math.floor(pageClock.now() / hour) + 1) * hour
    return lookAtCounts({ groups, ...who, from: to - daysCounted * 24 * hour, to })
  })
  const parts = [entries, weeks, alerts, counts]
  return {
    ...{ entries, weeks, alerts, counts, alertsAsked, askForAlerts },
    isLoading: parts.some(({ state }) => state === 'loading'),
    again: () => {
      for (const again of [entriesAgain, weeksAgain, alertsAgain, countsAgain]) again()
    },
  }
}

export type Log = ReturnType<typeof useLog>
