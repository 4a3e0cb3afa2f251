import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import type { WordsView } from '../../web/reveal-view.ts'
import { useCannedHere } from '../canned/use-canned-here.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import type { DeskActs } from '../inbox/use-desk-act.ts'
import { useWords } from '../page-words.ts'
import { keepDraft, tellTyping } from './case-calls.ts'
import { Composer, useWantedFocus, type Writing } from './composer.tsx'
import { FollowUp } from './follow-up.tsx'
import { kindOf } from './sendable.ts'
import { useAttached } from './use-attached.ts'
import type { CaseActs, Standing } from './use-case-acts.ts'
import { useDraft } from './use-draft.ts'
import { useNote } from './use-note.ts'

export type WritingHandle = { readonly begin: (what: Writing, words?: string, file?: File | null) => void }

/** From the field to the case it stands in: single keys count again. */
export const leaveField = (): void => document.querySelector<HTMLElement>('.case-head h2')?.focus()

type WriteNeeds = {
  readonly ref: Ref<WritingHandle>
  readonly view: DeskCaseView
  readonly now: number
  readonly standing: Standing
  readonly acts: CaseActs
  readonly said: DeskActs
  readonly send: (words: string, file: File | null) => void
  /** What whoever writes is called. */
  readonly name: string
  /** Words of this case that they have open by a grant of theirs. */
  readonly open: WordsView | null
}

/** How often colleagues are told that somebody writes. Milliseconds. */
const tellEvery = 5_000

/** Where the customer is answered and notes are written, or why not and what to do. */
export function WriteHere({ ref, view, now, standing, acts, said, send, name, open }: WriteNeeds) {
  const [writing, choose] = useState<Writing>('reply')
  const draft = useDraft({ name: view.case, kept: view.draft, keep: (words) => keepDraft(view.case, words) })
  const note = useNote(view.case, said)
  const barred = useBarred({ view, now, standing, acts })
  const field = useRef<HTMLTextAreaElement>(null)
  const focus = useWantedFocus(field)
  const toldAt = useRef(0)
  const attached = useAttached()
  const of = writing === 'note' ? note : draft
  useImperativeHandle(ref, () => ({
    begin: (what, words, file) => {
      if (file) attached.attach(file)
      if (words !== undefined) draft.write(words)
      choose(what)
      focus()
    },
  }))
  const write = (words: string) => {
    of.write(words)
    if (writing === 'note' || words === '' || now - toldAt.current < tellEvery) return
    toldAt.current = now
    tellTyping(view.case).catch(() => undefined)
  }
  const sendNow = (words: string) => {
    if (writing === 'note') return void note.save(words)
    const { file } = attached
    attached.attach(null)
    // A sound has no caption: the words stay for the next answer.
    if (file && kindOf(file) === 'audio') return send('', file)
    draft.write('')
    send(words, file)
  }
  return (
    <Composer
      writing={writing}
      choose={(what) => {
        choose(what)
        focus()
      }}
      words={of.words}
      write={write}
      isKept={of.isKept}
      send={sendNow}
      field={field}
      leave={leaveField}
      barred={barred}
      attached={attached}
      canned={useCannedHere(view, name, open)}
    />
  )
}

type BarredNeeds = Pick<WriteNeeds, 'view' | 'now' | 'standing' | 'acts'>

/** Why the customer cannot be written to, and what to do; null where they can. */
function useBarred({ view, now, standing, acts }: BarredNeeds): ReactNode {
  const { composer, acts: words } = useWords(caseCatalogue)
  const { row } = useWords(inboxCatalogue)
  const { status, agent, windowUntil } = view
  if (standing.isFree)
    return (
      <>
        <p>{composer.claimFirst}</p>
        <button type="button" className="main-button" onClick={() => void acts.claim()}>
          {words.claim}
        </button>
      </>
    )
  if (status === 'returned' || status === 'left' || status === 'closed')
    return (
      <>
        <p>{composer.closed[status]}</p>
        <button type="button" className="plain-button" onClick={() => void acts.reopen()}>
          {words.reopen}
        </button>
      </>
    )
  if (!standing.isMine) return <p>{composer.theirs(agent?.name ?? row.gone)}</p>
  if (windowUntil !== null && windowUntil > now) return null
  return <FollowUp templates={view.templates} send={acts.followUp} />
}
