import type { AnswerName, TalkId } from '../ids.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { CaseFile } from '../turn/case-file.ts'
import { type AnswerTokens, shownAnswers } from '../turn/shown-answers.ts'
import type { Transcripts } from '../turn/transcripts.ts'
import type { DeskCaseView } from '../web/inbox-view.ts'

export type PacketNeeds = {
  readonly transcripts: Pick<Transcripts, 'read'>
  readonly keyring: () => Promise<Keyring>
}

/** What the flow lets see of what the customer answered: personal answers by the tokens they have in the talk. */
export async function packetShown(
  { transcripts, keyring }: PacketNeeds,
  talk: TalkId,
  file: CaseFile | null,
  shown: readonly AnswerName[],
): Promise<DeskCaseView['packet']> {
  const isOpen = file !== null && !file.areWordsGone
  const isPersonal = (answer: AnswerName) => file?.answers[answer]?.kind === 'sealed'
  const kept = isOpen && shown.some(isPersonal) ? await transcripts.read(talk) : null
  const tokens: AnswerTokens = kept ? await shownAnswers(keyring, kept, shown) : new Map()
  return shown.map((answer) => {
    const value = isOpen ? file.answers[answer] : undefined
    if (!value) return { answer, words: null }
    if (value.kind === 'plain') return { answer, words: { text: String(value.value), tokens: [] } }
    return { answer, words: tokenShown(tokens.get(answer)) }
  })
}

function tokenShown(
  token: AnswerTokens extends ReadonlyMap<AnswerName, infer Token> ? Token | undefined : never,
) {
  if (!token) return { text: '…', tokens: [] }
  const text = `[${token.kind}_${token.n}]`
  return { text, tokens: [{ start: 0, end: text.length, ...token }] }
}
