import { BulkDialogs } from './bulk-dialogs.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { Desk } from './use-desk-me.ts'
import type { Selection } from './use-selection.ts'
import type { WholeDesk } from './use-whole-desk.ts'

type QuestionNeeds = {
  readonly whole: WholeDesk
  readonly selection: Selection
  readonly desk: Desk
  readonly known: readonly string[]
}

/** The question that is open about the list, or the help for its keys. */
export function DeskQuestions({ whole, selection, desk, known }: QuestionNeeds) {
  const { question, closeQuestion: close } = whole
  if (question === null) return null
  if (question === 'keys') return <KeysDialog close={close} />
  return (
    <BulkDialogs
      {...{ question, known, close }}
      rows={[...selection.cases.values()]}
      colleagues={desk.colleagues}
      act={whole.actOnAll}
    />
  )
}
