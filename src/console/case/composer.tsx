import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { unfilledIn } from '../canned/fill-in.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { useWords } from '../page-words.ts'
import { AttachedFile, AttachFile } from './attach-file.tsx'
import { type CannedHere, ReplyField } from './reply-field.tsx'
import { kindOf, longestCaption } from './sendable.ts'
import type { Attached } from './use-attached.ts'
import { useDroppedFiles } from './use-dropped-files.ts'

/** The longest message WhatsApp takes, and from where on it is said how many are left. Characters. */
const longest = 4096
const nearlyFull = 496

export type Writing = 'reply' | 'note'

type ComposerNeeds = {
  readonly writing: Writing
  readonly choose: (writing: Writing) => void
  readonly words: string
  readonly write: (words: string) => void
  readonly isKept: boolean
  readonly send: (words: string) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly leave: () => void
  /** Why the customer cannot be written to; null: they can. */
  readonly barred: ReactNode
  readonly canned: CannedHere
  readonly attached: Attached
}

/** Where an answer or a note is written: Enter sends, Shift and Enter begins a new line, Escape leaves the draft. Nothing goes out while a variable stands in it. */
export function Composer({ writing, choose, isKept, barred, attached, ...needs }: ComposerNeeds) {
  const { field, words, send } = needs
  const isNote = writing === 'note'
  const file = isNote || barred ? null : attached.file
  const stands = standingOf(words, isNote, file)
  const takesFiles = !isNote && !barred
  useDroppedFiles(takesFiles ? attached.take : null)
  const submit = () => {
    if (!stands.isOff) return send(words.trim())
    if (!stands.unfilled) return
    field.current?.focus()
    field.current?.setSelectionRange(stands.unfilled.start, stands.unfilled.end)
  }
  return (
    <form
      className="case-composer"
      data-writing={writing}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onPaste={(event) => {
        const { files } = event.clipboardData
        if (!takesFiles || files.length === 0) return
        event.preventDefault()
        attached.take(files)
      }}
    >
      <WritingTabs writing={writing} choose={choose} isKept={isKept} />
      {!isNote && barred ? (
        <div className="composer-barred">{barred}</div>
      ) : (
        <FieldRow {...needs} isNote={isNote} attached={attached} stands={stands} submit={submit} />
      )}
      <CountSaid words={words} stands={stands} hasFile={file !== null} />
    </form>
  )
}

/** What would become of the words if they were sent now. */
function standingOf(words: string, isNote: boolean, file: File | null) {
  const most = file && kindOf(file) !== 'audio' ? longestCaption : longest
  const over = words.length - most
  const [unfilled] = isNote ? [] : unfilledIn(words)
  const isEmpty = words.trim() === '' && !file
  return { most, over, unfilled, isOff: isEmpty || over > 0 || unfilled !== undefined }
}

type Stands = ReturnType<typeof standingOf>

type RowNeeds = Pick<ComposerNeeds, 'field' | 'words' | 'write' | 'leave' | 'canned' | 'attached'> & {
  readonly isNote: boolean
  readonly stands: Stands
  readonly submit: () => void
}

function FieldRow({ isNote, stands, attached, canned, ...needs }: RowNeeds) {
  const { composer } = useWords(caseCatalogue)
  const { field, words, write, submit, leave } = needs
  return (
    <>
      {!isNote && <AttachedFile attached={attached} />}
      <div className="composer-field">
        {!isNote && <AttachFile attached={attached} />}
        <ReplyField
          {...{ field, words, write, submit, leave }}
          label={isNote ? composer.noteHint : composer.replyHint}
          isTooLong={stands.over > 0}
          canned={isNote ? null : canned}
        />
        <button type="submit" className="main-button" aria-disabled={stands.isOff}>
          <Icon name={isNote ? 'document' : 'send'} />
          {isNote ? composer.save : composer.send}
        </button>
      </div>
    </>
  )
}

type CountNeeds = { readonly words: string; readonly stands: Stands; readonly hasFile: boolean }

function CountSaid({ words, stands: { most, over, unfilled }, hasFile }: CountNeeds) {
  const { composer } = useWords(caseCatalogue)
  const { fill } = useWords(cannedCatalogue)
  const tooLong = hasFile ? composer.captionTooLong : composer.tooLong
  const said = () => {
    if (unfilled) return fill([...new Set(unfilledIn(words).map(({ written }) => written))].join(', '))
    if (over > 0) return tooLong(over)
    return words.length > most - nearlyFull && composer.left(most - words.length)
  }
  return (
    <p className="composer-count" data-unfilled={unfilled !== undefined} role="status">
      {said()}
    </p>
  )
}

type TabNeeds = Pick<ComposerNeeds, 'writing' | 'choose' | 'isKept'>

function WritingTabs({ writing, choose, isKept }: TabNeeds) {
  const { composer } = useWords(caseCatalogue)
  return (
    <p className="writing-tabs">
      {(['reply', 'note'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === writing}
          title={`${composer[one]} (${keyOf(one)})`}
          onClick={() => choose(one)}
        >
          {composer[one]}
        </button>
      ))}
      {isKept && <span className="draft-kept">{composer.draftKept}</span>}
    </p>
  )
}

/** The field where something is written gets the focus once it is there and was wanted. */
export function useWantedFocus(field: RefObject<HTMLTextAreaElement | null>) {
  const isWanted = useRef(false)
  // Whenever the field may have come: with what is written, or once the case is taken.
  useEffect(() => {
    if (!isWanted.current || !field.current) return
    isWanted.current = false
    field.current.focus()
  })
  return () => {
    isWanted.current = field.current === null
    field.current?.focus()
  }
}
