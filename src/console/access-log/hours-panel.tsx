import type { CountsView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import type { Asked } from '../use-asked.ts'
import { countHours } from './count-hours.ts'
import { GroupLines } from './group-lines.tsx'
import { LogFailed } from './log-failed.tsx'
import { daysCounted } from './use-log.ts'
import { WeekdayPicture } from './weekday-picture.tsx'

type HoursNeeds = {
  readonly asked: Asked<CountsView>
  readonly timeZone: string
  readonly again: () => void
}

/** When people did what, of those that are looked for: by weekday and hour, and how much of each sort. */
export function HoursPanel({ asked, timeZone, again }: HoursNeeds) {
  const { hours: words } = useWords(accessLogCatalogue)
  if (asked.state === 'failed') return <LogFailed error={asked.error} again={again} />
  const counted = countHours(asked.answer?.hours ?? [], timeZone)
  return (
    <Panel
      name="hours"
      title={words.title(daysCounted)}
      about={words.about}
      empty={asked.answer && counted.all === 0 ? words.empty(daysCounted) : null}
      isLoading={asked.answer === null}
    >
      <WeekdayPicture counted={counted} />
      <GroupLines counted={counted} />
    </Panel>
  )
}
