import type { ColleaguesView, DeskCaseView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { AssignDialog } from '../inbox/assign-dialog.tsx'
import { CloseDialog } from '../inbox/close-dialog.tsx'
import { TagsDialog } from '../inbox/tags-dialog.tsx'
import { useWords } from '../page-words.ts'
import { SnoozeDialog } from './snooze-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { CaseActs } from './use-case-acts.ts'

type DialogNeeds = {
  readonly view: DeskCaseView
  readonly acts: CaseActs
  readonly colleagues: ColleaguesView['colleagues']
  readonly departments: readonly string[]
  readonly tags: readonly string[]
  readonly now: number
}

/** The question that is open about a case, if any. */
export function CaseDialogs({ view, acts, colleagues, departments, tags, now }: DialogNeeds) {
  const { dialogs } = useWords(caseCatalogue)
  const close = () => acts.ask(null)
  const { department } = view
  switch (acts.question) {
    case null:
      return null
    case 'assign':
      return (
        <AssignDialog colleagues={colleagues} departments={[department]} assign={acts.assign} close={close} />
      )
    case 'transfer':
      return <TransferDialog {...{ department, departments, colleagues, close }} transfer={acts.transfer} />
    case 'snooze':
      return <SnoozeDialog now={now} snooze={acts.snooze} close={close} />
    case 'tag':
      return <TagsDialog tags={view.tags} known={tags} save={acts.tag} close={close} />
    case 'close':
      return <CloseDialog about={dialogs.closeAbout} end={acts.close} close={close} />
  }
}
