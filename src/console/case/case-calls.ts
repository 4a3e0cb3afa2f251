import type { CaseView, TalkView } from '../../web/conversations-view.ts'
import type { Acted, DeskCaseView, NoteView, Outcome } from '../../web/inbox-view.ts'
import type { GrantsView, RevealAnswer } from '../../web/reveal-view.ts'
import { ask, askFile } from '../ask-server.ts'

export const lookAtCase = (number: string): Promise<DeskCaseView> => ask('/api/cases/desk', { case: number })
export const lookAtTalk = (talk: string): Promise<TalkView> => ask('/api/talks/open', { talk })

/** Acts that say nothing but which case. */
export type PlainAct = 'claim' | 'release' | 'wake' | 'return' | 'reopen'
export const actOn = (act: PlainAct, number: string): Promise<Acted> =>
  ask(`/api/cases/${act}`, { case: number })
export const assign = (number: string, to: string): Promise<Acted> =>
  ask('/api/cases/assign', { case: number, to })
export type TransferTo = { readonly department: string } | { readonly staff: string }
export const transfer = (number: string, to: TransferTo): Promise<Acted> =>
  ask('/api/cases/transfer', { case: number, to })
export const snooze = (number: string, until: number): Promise<Acted> =>
  ask('/api/cases/snooze', { case: number, until })
export const changeTags = (
  number: string,
  add: readonly string[],
  remove: readonly string[],
): Promise<Acted> => ask('/api/cases/tag', { case: number, add, remove })
export const prioritise = (number: string, priority: CaseView['priority']): Promise<Acted> =>
  ask('/api/cases/priority', { case: number, priority })
export const closeCase = (number: string, outcome: Outcome, survey: boolean): Promise<Acted> =>
  ask('/api/cases/close', { case: number, outcome, survey })

/** The same `id` again changes nothing, so that nothing goes out twice. */
export type Written = { readonly id: string; readonly words: string }
export const reply = (
  number: string,
  written: Written & { readonly sure: boolean },
): Promise<{ readonly message: string }> => ask('/api/cases/reply', { case: number, ...written })
/** What still goes out once WhatsApp takes no free words. */
export const followUp = (number: string, id: string, template: string): Promise<object> =>
  ask('/api/cases/follow-up', { case: number, id, template })
export const sendAgain = (number: string, effect: string): Promise<object> =>
  ask('/api/cases/send-again', { case: number, effect })
export const writeNote = (number: string, written: Written): Promise<{ readonly note: NoteView }> =>
  ask('/api/cases/note', { case: number, ...written })
export const keepDraft = (number: string, words: string): Promise<object> =>
  ask('/api/cases/draft', { case: number, words })
/** The same line again is the same incident. */
export const reportPhishing = (
  talk: string,
  line: number,
  note: string | null,
): Promise<{ readonly incident: string }> => ask('/api/incidents/phishing', { talk, line, note })
export const tellTyping = (number: string): Promise<object> => ask('/api/cases/typing', { case: number })

export const showValues = (number: string): Promise<RevealAnswer> =>
  ask('/api/reveal', { scope: 'case', case: number, reason: null })
export const showAgain = (grant: string): Promise<RevealAnswer> => ask('/api/reveal/open', { grant })
export const lookAtGrants = (): Promise<GrantsView> => ask('/api/grants')
export const giveBack = (grant: string): Promise<object> => ask('/api/grants/end', { grant })

/** What was sent with a line that a grant opens; `name`: to be saved, for no browser shows it. */
export async function showMedium(
  grant: string,
  line: number,
): Promise<{ readonly bytes: Blob; readonly name: string | null }> {
  const answer = await askFile('/api/reveal/media', { grant, line })
  const named = /^attachment; filename="([\w.]+)"$/.exec(answer.headers.get('content-disposition') ?? '')
  return { bytes: await answer.blob(), name: named?.[1] ?? null }
}

export type WrittenFile = Written & { readonly file: File; readonly sure: boolean }

/** A photo, sound, film or document; its words are its caption. */
export async function sendFile(number: string, { id, words, file, sure }: WrittenFile): Promise<object> {
  const base64 = await base64Of(file)
  const about = { case: number, id, mime: file.type, name: file.name.slice(-longestName), sure }
  return (await askFile('/api/cases/media', { ...about, caption: words, base64 })).json()
}

/** Characters. */
const longestName = 240

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
