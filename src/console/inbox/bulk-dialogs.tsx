import type { BulkAsked, ColleaguesView, InboxRow } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'

export type BulkQuestion = 'assign' | 'tag' | 'close'

type DialogNeeds = {
  readonly question: BulkQuestion
  readonly rows: readonly InboxRow[]
  readonly colleagues: ColleaguesView['colleagues']
  readonly known: readonly string[]
  readonly act: (act: BulkAsked['act']) => void
  readonly close: () => void
}

/** What has to be answered before something is done with several cases. */
export function BulkDialogs({ question, rows, colleagues, known, act, close }: DialogNeeds) {
  const { bulk } = useWords(inboxCatalogue)
  const first = rows[0]?.tags ?? []
  switch (question) {
    case 'assign':
      return (
        <AssignDialog
          colleagues={colleagues}
          departments={[...new Set(rows.map(({ department }) => department))]}
          assign={(to) => act({ do: 'assign', to })}
          close={close}
        />
      )
    case 'tag':
      return (
        <TagsDialog
          tags={first.filter((tag) => rows.every(({ tags }) => tags.includes(tag)))}
          known={known}
          save={(add, remove) => act({ do: 'tag', add, remove })}
          close={close}
        />
      )
    case 'close':
      return (
        <CloseDialog
          about={bulk.selected(rows.length)}
          end={(outcome, survey) => act({ do: 'close', outcome, survey })}
          close={close}
        />
      )
  }
}
