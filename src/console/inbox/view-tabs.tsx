import type { InboxView } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { inboxAddress, whichLists } from './inbox-place.ts'
import type { Place } from './use-place.ts'

type TabNeeds = {
  readonly place: Place
  readonly counts: InboxView['counts'] | null
  readonly openCase: string | null
}

/** The lists that everybody has, each with how many cases are on it, and one's own. */
export function ViewTabs({ place, counts, openCase }: TabNeeds) {
  const { views, viewsTitle } = useWords(inboxCatalogue)
  const dates = useDates()
  const { which, list, saved } = place
  return (
    <nav aria-label={viewsTitle}>
      <ul className="view-tabs">
        {whichLists.map((one) => {
          const count = one === 'closed' ? null : (counts?.[one] ?? null)
          return (
            <li key={one}>
              <Link to={inboxAddress(one, openCase)} isCurrent={list === null && one === which}>
                {views[one]}
                {count !== null && <span className="view-count">{dates.number(count)}</span>}
              </Link>
            </li>
          )
        })}
        {saved.map(({ id, name, filter }) => (
          <li key={id}>
            <Link to={inboxAddress(filter.which, openCase, id)} isCurrent={id === list?.id}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
