import type { LogStateView, WeekView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Icon } from '../icons.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { isInDoubt } from './in-doubt.ts'
import { standingOf, weekToSign } from './week-standing.ts'

type SummaryNeeds = { readonly state: LogStateView; readonly weeks: readonly WeekView[] }

/** What whoever looks after the log wants to know first, each with the way to more. */
export function LogSummary({ state, weeks }: SummaryNeeds) {
  const { summary: words, week: weekWords } = useWords(accessLogCatalogue)
  const dates = useDates()
  const now = pageClock.now()
  const week = weekToSign(weeks, now)
  const standing = week && standingOf(week, now)
  const isDoubted = isInDoubt(state, now)
  return (
    <ul className="log-summary" aria-label={words.title}>
      <Told isGood={state.verified !== null && !isDoubted} to="#panel-state">
        {isDoubted
          ? words.doubted
          : state.verified
            ? words.verified(dates.number(state.verified.size))
            : words.notVerified}
      </Told>
      <Told isGood={state.openAlerts === 0} to="#panel-alerts">
        {words.alerts(state.openAlerts)}
      </Told>
      {week && standing && (
        <Told isGood={standing.state === 'signed' || standing.state === 'running'} to="#panel-week">
          {dates.days(week.from, week.to - 1)}: {weekWords.standing(standing)}
        </Told>
      )}
    </ul>
  )
}

type ToldNeeds = {
  readonly isGood: boolean
  readonly to: string
  readonly children: React.ReactNode
}

const Told = ({ isGood, to, children }: ToldNeeds) => (
  <li data-good={isGood}>
    <a href={to}>
      <Icon name={isGood ? 'tick' : 'failed'} />
      <span>{children}</span>
    </a>
  </li>
)
