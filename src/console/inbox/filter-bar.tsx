import type { ColleaguesView, InboxView } from '../../web/inbox-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { keyOf } from './desk-keys.ts'
import { InboxFilters } from './inbox-filters.tsx'
import { narrowings } from './inbox-place.ts'
import { SearchField } from './search-field.tsx'
import type { Place } from './use-place.ts'

type BarNeeds = {
  readonly isOpen: boolean
  readonly turn: () => void
  readonly total: number | null
  readonly place: Place
  /** Gives this list a name, or changes the one that has one. */
  readonly keepView: () => void
  readonly searched: string | null
  readonly search: (words: string | null) => void
  readonly departments: readonly string[]
  readonly colleagues: ColleaguesView['colleagues']
  readonly tags: InboxView['tags']
}

/** How many cases a list has, and what narrows it down once that is wanted. */
export function FilterBar({ isOpen, turn, total, searched, search, place, keepView, ...needs }: BarNeeds) {
  const { filters, list, saved } = useWords(inboxCatalogue)
  const count = narrowings(place.narrowed)
  return (
    <div className="filter-bar">
      <p className="filter-count">{total === null ? ' ' : list.count(total)}</p>
      <SearchField searched={searched} search={search} />
      <button type="button" className="filter-button" aria-expanded={isOpen} onClick={turn}>
        <Icon name="list" />
        {filters.title}
        {count > 0 && <span className="view-count">{filters.chosen(count)}</span>}
      </button>
      {isOpen && (
        <>
          <InboxFilters narrowed={place.narrowed} narrow={place.narrow} {...needs} />
          <button type="button" className="plain-button" onClick={keepView}>
            {place.list ? saved.change : saved.save} <kbd>{keyOf('view')}</kbd>
          </button>
        </>
      )}
    </div>
  )
}

/** Departments that somebody may choose between: their own, and those of the colleagues they see. */
export const departmentsOf = (
  me: Pick<MeView, 'departments'>,
  colleagues: ColleaguesView['colleagues'],
): readonly string[] =>
  [...new Set([...me.departments, ...colleagues.flatMap((one) => one.departments)])].toSorted()
