import type { InboxView } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Link } from '../link.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { inboxAddress, type Which, whichLists } from './inbox-place.ts'

type TabNeeds = {
  readonly which: Which
  readonly counts: InboxView['counts'] | null
  readonly openCase: string | null
}

/** The lists, each with how many cases are on it. */
export function ViewTabs({ which, counts, openCase }: TabNeeds) {
  const { views, viewsTitle } = useWords(inboxCatalogue)
  const dates = useDates()
  return (
    <nav aria-label={viewsTitle}>
      <ul className="view-tabs">
        {whichLists.map((one) => {
          const count = one === 'closed' ? null : (counts?.[one] ?? null)
          return (
            <li key={one}>
              <Link to={inboxAddress(one, openCase)} isCurrent={one === which}>
                {views[one]}
                {count !== null && <span className="view-count">{dates.number(count)}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
