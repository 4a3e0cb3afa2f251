import { useState } from 'react'
import type { EntryView, LogStateView } from '../../web/access-log-view.ts'
import { pageClock } from '../page-clock.ts'
import { go, rewrite, useRoute } from '../router.ts'
import { AlertsPanel } from './alerts-panel.tsx'
import { EntriesPanel } from './entries-panel.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { isInDoubt } from './in-doubt.ts'
import { LogFilters } from './log-filters.tsx'
import { LogLoading } from './log-loading.tsx'
import { addressOf, anybody, type LogPlace, placeIn, type Who } from './log-place.ts'
import { LogSummary } from './log-summary.tsx'
import { StatePanel } from './state-panel.tsx'
import { useLog } from './use-log.ts'
import { WeekPanel } from './week-panel.tsx'

type ShownNeeds = { readonly state: LogStateView; readonly again: () => void }

/** The log and what is known of it, in the business's time zone. */
export function LogShown({ state, again: stateAgain }: ShownNeeds) {
  const place = placeIn(useRoute())
  const [who, setWho] = useState<Who>(anybody)
  const [opener, setOpener] = useState<EntryView | null>(null)
  const log = useLog({ place, who, timeZone: state.timeZone })
  const isDoubted = isInDoubt(state, pageClock.now())
  const names = Object.fromEntries(state.staff.map(({ staff, name }) => [staff, name]))

  const again = () => {
    stateAgain()
    log.again()
  }
  const turn = (to: Partial<LogPlace>, of: Partial<Who> = {}) => {
    setWho({ ...who, ...of })
    rewrite(addressOf({ ...place, before: null, entry: null, ...to }))
  }
  const open = (entry: number, known: EntryView | null = null) => {
    setOpener(known)
    go(addressOf({ ...place, entry }))
  }
  const close = () => go(addressOf({ ...place, entry: null }))

  if (log.isLoading) return <LogLoading />
  return (
    <>
      <div className="page-grid log-page">
        <LogSummary state={state} weeks={log.weeks.answer?.weeks ?? []} />
        <div className="log-main">
          <LogFilters
            place={place}
            who={who}
            turn={turn}
            staff={state.staff}
            departments={state.departments}
          />
          <EntriesPanel asked={log.entries} place={place} who={who} again={again} open={open} />
        </div>
        <div className="log-side">
          {isDoubted && <StatePanel view={state} />}
          <WeekPanel asked={log.weeks} state={state} again={again} turn={turn} open={open} />
          <AlertsPanel log={log} openAlerts={state.openAlerts} again={again} open={open} />
          {!isDoubted && <StatePanel view={state} />}
          <HoursPanel asked={log.counts} timeZone={state.timeZone} again={again} />
        </div>
      </div>
      {place.entry !== null && (
        <EntryDialog
          key={place.entry}
          index={place.entry}
          known={opener?.index === place.entry ? opener : null}
          names={names}
          turn={turn}
          close={close}
        />
      )}
    </>
  )
}
