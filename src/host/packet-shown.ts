import type { AnswerName } from '../ids.ts'
import type { CaseFile } from '../turn/case-file.ts'
import type { DeskCaseView } from '../web/inbox-view.ts'

/** What the flow lets see of what the customer answered: personal answers stay locked. */
export const packetShown = (file: CaseFile | null, shown: readonly AnswerName[]): DeskCaseView['packet'] =>
  shown.map((answer) => {
    const value = file?.answers[answer]
    if (!value || file.areWordsGone) return { answer, words: null }
    return { answer, words: { text: value.kind === 'plain' ? String(value.value) : '…', tokens: [] } }
  })
