import { useId, useState } from 'react'
import type { LogStateView, WeekView } from '../../web/access-log-view.ts'
import { Refused } from '../ask-server.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import type { Asked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { signWeek } from './access-log-calls.ts'

type WeekNeeds = { readonly asked: Asked<LogStateView>; readonly again: () => void }

/** The week's review: a named person says that they looked. */
export function WeekPanel({ asked, again }: WeekNeeds) {
  const { week: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const [isOpen, setIsOpen] = useState(false)
  const week = asked.answer?.week ?? null
  return (
    <Panel
      name="week"
      title={words.title}
      aside={week && `${dates.day(week.from)} – ${dates.day(week.to - 1)}`}
      about=""
      empty={null}
      isLoading={week === null}
    >
      {week && (
        <div className="log-week">
          <p>{words.about(week.entries, week.alerts)}</p>
          {week.reviewed ? (
            <p className="said-done">
              {words.signed(week.reviewed.name ?? '', dates.short(week.reviewed.at))}
            </p>
          ) : week.mayReview ? (
            <button type="button" className="main-button" onClick={() => setIsOpen(true)}>
              {words.sign}
            </button>
          ) : (
            <p className="field-hint">{words.notYours}</p>
          )}
        </div>
      )}
      {isOpen && week && <SignDialog week={week} close={() => setIsOpen(false)} again={again} />}
    </Panel>
  )
}

type SignNeeds = { readonly week: WeekView; readonly close: () => void; readonly again: () => void }

function SignDialog({ week, close, again }: SignNeeds) {
  const { week: words } = useWords(accessLogCatalogue)
  const said = useId()
  const [isChanged, setIsChanged] = useState(false)
  const { start, isSending, failure, wait } = useSending(async () => {
    try {
      await withStepUp(() => signWeek({ week: week.week, entries: week.entries, alerts: week.alerts }))
    } catch (error) {
      if (error instanceof NotGiven) return
      if (!(error instanceof Refused) || error.status !== 409) throw error
      setIsChanged(true)
      return again()
    }
    again()
    close()
  })
  return (
    <Dialog title={words.sign} about={words.confirmAbout} close={close}>
      <p>
        <strong>{words.about(week.entries, week.alerts)}</strong>
      </p>
      {isChanged && <p className="notice">{words.changed}</p>}
      <FailureSaid id={said} failure={failure} wait={wait} />
      <p className="dialog-actions">
        <button type="button" className="main-button" disabled={isSending} onClick={() => void start()}>
          {words.confirm}
        </button>
      </p>
    </Dialog>
  )
}
