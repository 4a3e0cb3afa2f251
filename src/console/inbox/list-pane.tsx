import type { InboxRow } from '../../web/inbox-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { CaseList } from './case-list.tsx'
import { departmentsOf, FilterBar } from './filter-bar.tsx'
import { ListBody } from './list-body.tsx'
import type { Cursor } from './use-cursor.ts'
import type { Desk } from './use-desk-me.ts'
import type { Inbox } from './use-inbox.ts'
import type { Place } from './use-place.ts'
import type { Selection } from './use-selection.ts'
import type { WholeDesk } from './use-whole-desk.ts'
import { ViewTabs } from './view-tabs.tsx'

type PaneNeeds = {
  readonly me: MeView
  readonly place: Place
  readonly searched: string | null
  readonly search: (words: string | null) => void
  readonly inbox: Inbox
  readonly desk: Desk
  readonly cursor: Cursor
  readonly selection: Selection
  readonly whole: WholeDesk
  readonly now: number
  readonly openCase: string | null
  readonly addressOf: (row: InboxRow) => string
  readonly open: (row: InboxRow) => void
}

/** The lists, what narrows one down, its cases, and what can be done with several of them. */
export function ListPane({
  me,
  place,
  searched,
  search,
  inbox,
  desk,
  cursor,
  selection,
  whole,
  ...needs
}: PaneNeeds) {
  const { list } = useWords(inboxCatalogue)
  const { which, narrowed, narrow } = place
  return (
    <section className="inbox-list" aria-label={list.title}>
      <ViewTabs place={place} counts={inbox.view?.counts ?? null} openCase={needs.openCase} />
      <FilterBar
        isOpen={whole.isFiltersOpen}
        turn={whole.turnFilters}
        place={place}
        keepView={() => whole.ask('view')}
        total={inbox.view?.total ?? null}
        searched={searched}
        search={search}
        departments={departmentsOf(me, desk.colleagues)}
        colleagues={desk.colleagues}
        tags={inbox.view?.tags ?? []}
      />
      <ListBody {...{ inbox, which, narrowed, narrow, searched }}>
        <CaseList
          key={`${which} ${JSON.stringify(narrowed)} ${searched}`}
          {...needs}
          inbox={inbox}
          cursor={cursor}
          me={me.staff}
          selected={selection.cases}
          select={selection.select}
        />
      </ListBody>
      <BulkBar count={selection.cases.size} ask={whole.ask} clear={selection.clear} />
    </section>
  )
}
