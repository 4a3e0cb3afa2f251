import { type FormEvent, useId, useState } from 'react'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { snoozeTimes, wallClock } from './snooze-times.ts'

type SnoozeNeeds = {
  readonly now: number
  readonly snooze: (until: number) => void
  readonly close: () => void
}

/** Until when a case is out of the way: a few usual times, each one key away, or any other. */
export function SnoozeDialog({ now, snooze, close }: SnoozeNeeds) {
  const { acts, dialogs } = useWords(caseCatalogue)
  const times = snoozeTimes(now)
  const [until, setUntil] = useState(wallClock(times.tomorrow))
  const field = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = new Date(until).getTime()
    if (Number.isFinite(at) && at > now) snooze(at)
  }
  const usual = [
    { title: dialogs.hours(1), at: times.hour },
    { title: dialogs.hours(3), at: times.threeHours },
    { title: dialogs.tomorrow, at: times.tomorrow },
    { title: dialogs.monday, at: times.monday },
  ]
  return (
    <Dialog title={acts.snooze} about={dialogs.snoozeAbout} close={close}>
      <p className="dialog-actions">
        {usual.map(({ title, at }, place) => (
          <button
            key={title}
            type="button"
            className={place === 0 ? 'main-button' : 'plain-button'}
            onClick={() => snooze(at)}
          >
            {title}
          </button>
        ))}
      </p>
      <form className="snooze-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={field}>{dialogs.at}</label>
          <input
            id={field}
            type="datetime-local"
            value={until}
            min={wallClock(now)}
            required
            onChange={(event) => setUntil(event.target.value)}
          />
        </div>
        <button type="submit" className="plain-button">
          {dialogs.snoozeGo}
        </button>
      </form>
    </Dialog>
  )
}
