import { useState } from 'react'
import './access-log.css'
import type { EntryView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { PageFailed } from '../page-failed.tsx'
import { PageHeading } from '../page-heading.tsx'
import { useWords } from '../page-words.ts'
import { go, useRoute } from '../router.ts'
import { useAsked } from '../use-asked.ts'
import { lookAtAlerts, lookAtEntries, lookAtState } from './access-log-calls.ts'
import { AlertsPanel } from './alerts-panel.tsx'
import { EntriesPanel } from './entries-panel.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { LogFilters, type Who } from './log-filters.tsx'
import { addressOf, askedFor, placeIn } from './log-place.ts'
import { StatePanel } from './state-panel.tsx'
import { WeekPanel } from './week-panel.tsx'

/** Who saw what: every act of people as a sentence, with its proof. */
export function AccessLogPage() {
  const words = useWords(accessLogCatalogue)
  const place = placeIn(useRoute())
  const [who, setWho] = useState<Who>({ staff: null, department: null })
  const asked = askedFor(place, who)
  const [entries, lookAgain] = useAsked(JSON.stringify(asked), () => lookAtEntries(asked))
  const [state, lookAtStateAgain] = useAsked('', lookAtState)
  const [alerts, lookAtAlertsAgain] = useAsked('', lookAtAlerts)
  const [opener, setOpener] = useState<EntryView | null>(null)
  const again = () => {
    lookAgain()
    lookAtStateAgain()
    lookAtAlertsAgain()
  }
  const open = (entry: EntryView) => {
    setOpener(entry)
    if (entry.index !== null) go(addressOf({ ...place, entry: entry.index }))
  }
  const names = entries.answer?.names ?? {}

  return (
    <>
      <div className="page-header">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="page-about">{words.about}</p>
        </div>
      </div>
      {entries.state === 'failed' ? (
        <div className="page-grid">
          <PageFailed {...words.failed} again={again} />
        </div>
      ) : (
        <div className="page-grid log-page">
          <div className="log-main">
            <LogFilters
              place={place}
              who={who}
              chooseWho={setWho}
              staff={state.answer?.staff ?? []}
              departments={state.answer?.departments ?? []}
            />
            <EntriesPanel view={entries.answer} place={place} isNarrowed={isNarrowed(asked)} open={open} />
          </div>
          <div className="log-side">
            <StatePanel asked={state} />
            <WeekPanel asked={state} again={again} />
            <AlertsPanel asked={alerts} again={again} />
            <HoursPanel asked={state} />
          </div>
        </div>
      )}
      {place.entry !== null && (
        <EntryDialog
          key={place.entry}
          index={place.entry}
          known={opener?.index === place.entry ? opener : null}
          names={names}
          close={() => go(addressOf({ ...place, entry: null }))}
        />
      )}
    </>
  )
}

const isNarrowed = ({ groups, staff, department, from, to }: ReturnType<typeof askedFor>): boolean =>
  groups.length > 0 || [staff, department, from, to].some((one) => one !== null)
