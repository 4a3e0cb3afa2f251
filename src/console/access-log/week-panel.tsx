import { useState } from 'react'
import type { LogStateView, WeeksView, WeekView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import type { Asked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { LogFailed } from './log-failed.tsx'
import type { Turn } from './log-filters.tsx'
import { anybody } from './log-place.ts'
import { SignDialog } from './sign-dialog.tsx'
import { WeekLine } from './week-line.tsx'
import { standingOf, weekToSign } from './week-standing.ts'
import { zonedTime } from './zoned-time.ts'

type WeekNeeds = {
  readonly asked: Asked<WeeksView>
  readonly state: Pick<LogStateView, 'timeZone'>
  readonly again: () => void
  readonly turn: Turn
  readonly open: (entry: number) => void
}

/** Weeks that are shown without being asked for. */
const shown = 4

/** The review of each week: a named person says that they looked, at what, and when. */
export function WeekPanel({ asked, state, again, turn, open }: WeekNeeds) {
  const { week: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const [signing, setSigning] = useState<WeekView | null>(null)
  const now = pageClock.now()
  if (asked.state === 'failed') return <LogFailed error={asked.error} again={again} />
  const weeks = asked.answer?.weeks ?? []
  const next = weekToSign(weeks, now)
  const timeAt = zonedTime(state.timeZone)
  const lookThrough = ({ from, to }: WeekView) =>
    turn({ group: null, from: timeAt(from).day, to: timeAt(to - 1).day }, anybody)
  const lines = (some: readonly WeekView[]) =>
    some.map((week) => (
      <WeekLine
        key={week.week}
        week={week}
        standing={standingOf(week, now)}
        lookThrough={() => lookThrough(week)}
        open={open}
      />
    ))
  return (
    <Panel name="week" title={words.title} about={words.rule} empty={null} isLoading={asked.answer === null}>
      {next && (
        <div className="log-week">
          <p>
            <strong>
              {dates.days(next.from, next.to - 1)}: {words.standing(standingOf(next, now))}
            </strong>
          </p>
          <p>{words.about(next)}</p>
          {!next.mayReview ? (
            <p className="field-hint">{words.notYours}</p>
          ) : next.openAlerts > 0 ? (
            <p className="notice">
              {words.settleFirst(next.openAlerts)} <a href="#panel-alerts">{words.toAlerts}</a>
            </p>
          ) : (
            standingOf(next, now).state !== 'signed' && (
              <button type="button" className="main-button" onClick={() => setSigning(next)}>
                {words.sign}
              </button>
            )
          )}
        </div>
      )}
      <ul className="log-weeks">{lines(weeks.slice(0, shown))}</ul>
      {weeks.length > shown && (
        <details>
          <summary>{words.earlier(weeks.length - shown)}</summary>
          <ul className="log-weeks">{lines(weeks.slice(shown))}</ul>
        </details>
      )}
      {signing && <SignDialog week={signing} weeks={weeks} close={() => setSigning(null)} again={again} />}
    </Panel>
  )
}
