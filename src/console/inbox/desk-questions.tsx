import { BulkDialogs } from './bulk-dialogs.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Desk } from './use-desk-me.ts'
import type { Place } from './use-place.ts'
import type { Selection } from './use-selection.ts'
import type { WholeDesk } from './use-whole-desk.ts'
import { ViewDialog } from './view-dialog.tsx'

type QuestionNeeds = {
  readonly place: Place
  readonly whole: WholeDesk
  readonly selection: Selection
  readonly desk: Desk
  readonly known: readonly string[]
}

/** The question that is open about the list, or the help for its keys. */
export function DeskQuestions({ place, whole, selection, desk, known }: QuestionNeeds) {
  const { question, closeQuestion: close } = whole
  if (question === null) return null
  if (question === 'keys') return <KeysDialog close={close} />
  if (question === 'view') return <ViewDialog place={place} close={close} />
  return (
    <BulkDialogs
      {...{ question, known, close }}
      rows={[...selection.cases.values()]}
      colleagues={desk.colleagues}
      act={whole.actOnAll}
    />
  )
}
