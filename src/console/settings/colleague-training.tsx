import { useId, useState } from 'react'
import type { StaffView } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { trainingOf } from './training.ts'

type TrainingNeeds = Pick<StaffView, 'roles' | 'trainedAt'> & {
  readonly isSending: boolean
  readonly note: (at: number) => void
}

/** When a colleague was trained, to be noted; said where they may open nothing without it. */
export function ColleagueTraining({ roles, trainedAt, isSending, note }: TrainingNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  const state = trainingOf(roles, trainedAt, pageClock.now())
  const id = useId()
  const today = dayOf(pageClock.now())
  const [day, setDay] = useState(today)
  return (
    <section className="entry-part">
      <h3>{words.training}</h3>
      {(state === 'lacking' || state === 'over') && <p className="notice">{words.trainingNeeded}</p>}
      <div className="training-line">
        <div className="field">
          <label htmlFor={id}>{words.trainedOn}</label>
          <input
            id={id}
            type="date"
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <button
          type="button"
          className="plain-button"
          disabled={day === ''}
          aria-disabled={isSending}
          onClick={() => note(startOf(day))}
        >
          {words.noteTraining}
        </button>
      </div>
    </section>
  )
}

/** The day as whoever looks at it has it, as `2026-11-22`. */
function dayOf(at: number): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}
