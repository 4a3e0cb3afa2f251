import type { WeekView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import type { WeekStanding } from './week-standing.ts'

type LineNeeds = {
  readonly week: WeekView
  readonly standing: WeekStanding
  readonly lookThrough: () => void
  readonly open: (entry: number) => void
}

/** A week: its days, how its review stands, and who signed what they had before them. */
export function WeekLine({ week, standing, lookThrough, open }: LineNeeds) {
  const { week: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const { reviewed } = week
  const days = dates.days(week.from, week.to - 1)
  return (
    <li data-standing={standing.state}>
      <p>
        <Icon
          name={standing.state === 'signed' ? 'tick' : standing.state === 'running' ? 'clock' : 'failed'}
        />
        <strong>{days}</strong> {words.standing(standing)}
      </p>
      <p>{words.about(week)}</p>
      {reviewed && (
        <p>
          {words.signed(reviewed.name ?? words.somebody, dates.short(reviewed.at))}{' '}
          {words.saw(reviewed, Math.max(0, week.entries - reviewed.entries))}
        </p>
      )}
      <p className="log-links">
        <button
          type="button"
          className="link-button"
          aria-label={`${words.lookThrough}: ${days}`}
          onClick={lookThrough}
        >
          {words.lookThrough}
        </button>
        {reviewed && reviewed.entry !== null && (
          <button type="button" className="link-button" onClick={() => open(reviewed.entry ?? 0)}>
            {words.entry(`#${dates.number(reviewed.entry + 1)}`)}
          </button>
        )}
      </p>
    </li>
  )
}
