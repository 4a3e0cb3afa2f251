import { useId, useState } from 'react'
import type { WeekView } from '../../web/access-log-view.ts'
import { Refused } from '../ask-server.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { NotGiven, withStepUp } from '../signed-in/step-up.ts'
import { useDates } from '../use-dates.ts'
import { signWeek } from './access-log-calls.ts'

type SignNeeds = {
  /** As it was when the question was opened: what is signed is what was read. */
  readonly week: WeekView
  /** As they are by now. */
  readonly weeks: readonly WeekView[]
  readonly close: () => void
  readonly again: () => void
}

/** Puts somebody's name to a week; what came meanwhile is shown before it is signed. */
export function SignDialog({ week, weeks, close, again }: SignNeeds) {
  const { week: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const said = useId()
  const [refused, setRefused] = useState<'no' | 'changed' | 'open'>('no')
  const now = (refused === 'no' ? null : weeks.find((one) => one.week === week.week)) ?? week
  const { start, isSending, failure, wait } = useSending(async () => {
    const { week: name, entries, alerts } = now
    try {
      await withStepUp(() => signWeek({ week: name, entries, alerts }))
    } catch (error) {
      if (error instanceof NotGiven) return
      if (!(error instanceof Refused) || error.status !== 409) throw error
      setRefused(error.code === 'ALERTS_OPEN' ? 'open' : 'changed')
      return again()
    }
    again()
    close()
  })
  return (
    <Dialog title={words.sign} about={words.confirmAbout} close={close}>
      <p>
        {dates.day(week.from)} – {dates.day(week.to - 1)}
        <br />
        <strong>{words.about(now)}</strong>
      </p>
      <p role="status" className={refused === 'no' ? 'unseen' : 'notice'}>
        {refused === 'changed' && words.changed}
        {refused === 'open' && words.settleFirst(Math.max(1, now.openAlerts))}
      </p>
      <FailureSaid id={said} failure={failure} wait={wait} />
      <p className="dialog-actions">
        <button type="button" className="main-button" disabled={isSending} onClick={() => void start()}>
          {words.confirm}
        </button>
        <button type="button" className="plain-button" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </Dialog>
  )
}
