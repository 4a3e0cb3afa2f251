import { useId, useState } from 'react'
import type { LogStateView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'
import { CaseField } from './case-field.tsx'
import { anybody, entryGroups, isDay, isNarrowed, type LogPlace, type Who } from './log-place.ts'

/** Turns to another part of the log: what may stand in an address, and what may not. */
export type Turn = (to: Partial<LogPlace>, of?: Partial<Who>) => void

type FilterNeeds = Pick<LogStateView, 'staff' | 'departments'> & {
  readonly place: LogPlace
  readonly who: Who
  readonly turn: Turn
}

/** What, who, where, about which case, and when. */
export function LogFilters({ place, who, turn, staff, departments }: FilterNeeds) {
  const { filters, groups } = useWords(accessLogCatalogue)
  return (
    <fieldset className="log-filters">
      <legend className="unseen">{filters.title}</legend>
      <ChooseFromList
        legend={filters.what}
        chosen={place.group ?? ''}
        choose={(value) => turn({ group: entryGroups.find((one) => one === value) ?? null })}
        options={[
          { value: '', title: filters.everything },
          ...entryGroups.map((group) => ({ value: group, title: groups[group] })),
        ]}
      />
      <ChooseFromList
        legend={filters.who}
        chosen={who.staff ?? ''}
        choose={(value) => turn({}, { staff: value || null })}
        options={[
          { value: '', title: filters.anybody },
          ...staff.map((one) => ({ value: one.staff, title: one.name })),
        ]}
      />
      {departments.length > 0 && (
        <ChooseFromList
          legend={filters.department}
          chosen={who.department ?? ''}
          choose={(value) => turn({}, { department: value || null })}
          options={[
            { value: '', title: filters.all },
            ...departments.map((one) => ({ value: one, title: one })),
          ]}
        />
      )}
      <CaseField chosen={who.case} choose={(number) => turn({}, { case: number })} />
      <DayField legend={filters.from} day={place.from} choose={(from) => turn({ from })} />
      <DayField legend={filters.to} day={place.to} choose={(to) => turn({ to })} />
      {who.talk !== null && (
        <button type="button" className="plain-button" onClick={() => turn({}, { talk: null })}>
          {filters.talk(who.talk.slice(0, 6))} <span aria-hidden="true">×</span>
        </button>
      )}
      {isNarrowed(place, who) && (
        <button
          type="button"
          className="plain-button"
          onClick={() => turn({ group: null, from: '', to: '' }, anybody)}
        >
          {filters.reset}
        </button>
      )}
    </fieldset>
  )
}

type DayNeeds = {
  readonly legend: string
  readonly day: string
  readonly choose: (day: string) => void
}

/** A day is looked for when it is whole: while its year is typed it is another one. */
function DayField({ legend, day, choose }: DayNeeds) {
  const id = useId()
  const [written, setWritten] = useState<string | null>(null)
  const write = (text: string) => {
    const isWhole = text === '' || isDay(text)
    setWritten(isWhole ? null : text)
    if (isWhole) choose(text)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{legend}</label>
      <input id={id} type="date" value={written ?? day} onChange={(event) => write(event.target.value)} />
    </div>
  )
}
