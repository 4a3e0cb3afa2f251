import { useId } from 'react'
import type { LogStateView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'
import { rewrite } from '../router.ts'
import { addressOf, entryGroups, type LogPlace } from './log-place.ts'

/** Whom and which department to look for: never in an address. */
export type Who = { readonly staff: string | null; readonly department: string | null }

type FilterNeeds = Pick<LogStateView, 'staff' | 'departments'> & {
  readonly place: LogPlace
  readonly who: Who
  readonly chooseWho: (who: Who) => void
}

/** What, who, where and when. */
export function LogFilters({ place, who, chooseWho, staff, departments }: FilterNeeds) {
  const { filters, groups } = useWords(accessLogCatalogue)
  const turn = (to: Partial<LogPlace>) => rewrite(addressOf({ ...place, before: null, entry: null, ...to }))
  const choose = (to: Who) => {
    chooseWho(to)
    turn({})
  }
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
        choose={(value) => choose({ ...who, staff: value || null })}
        options={[
          { value: '', title: filters.anybody },
          ...staff.map((one) => ({ value: one.staff, title: one.name })),
        ]}
      />
      {departments.length > 0 && (
        <ChooseFromList
          legend={filters.department}
          chosen={who.department ?? ''}
          choose={(value) => choose({ ...who, department: value || null })}
          options={[
            { value: '', title: filters.all },
            ...departments.map((one) => ({ value: one, title: one })),
          ]}
        />
      )}
      <DayField legend={filters.from} day={place.from} choose={(from) => turn({ from })} />
      <DayField legend={filters.to} day={place.to} choose={(to) => turn({ to })} />
    </fieldset>
  )
}

type DayNeeds = {
  readonly legend: string
  readonly day: string
  readonly choose: (day: string) => void
}

function DayField({ legend, day, choose }: DayNeeds) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{legend}</label>
      <input id={id} type="date" value={day} onChange={(event) => choose(event.target.value)} />
    </div>
  )
}
