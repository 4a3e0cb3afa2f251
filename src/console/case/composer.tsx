import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { unfilledIn } from '../canned/fill-in.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { Icon } from '../icons.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { useWords } from '../page-words.ts'
import { type CannedHere, ReplyField } from './reply-field.tsx'

/** The longest message WhatsApp takes, and from where on it is said how many are left. Characters. */
const longest = 4096
const nearlyFull = 3600

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
}

/** Where an answer or a note is written: Enter sends, Shift and Enter begins a new line, Escape leaves the draft. Nothing goes out while a variable stands in it. */
export function Composer({
  writing,
  choose,
  words,
  write,
  isKept,
  send,
  field,
  leave,
  barred,
  canned,
}: ComposerNeeds) {
  const { composer } = useWords(caseCatalogue)
  const { fill } = useWords(cannedCatalogue)
  const isNote = writing === 'note'
  const over = words.length - longest
  const [unfilled] = isNote ? [] : unfilledIn(words)
  const isOff = words.trim() === '' || over > 0 || unfilled !== undefined
  const submit = () => {
    if (!isOff) return send(words.trim())
    if (!unfilled) return
    field.current?.focus()
    field.current?.setSelectionRange(unfilled.start, unfilled.end)
  }
  return (
    <form
      className="case-composer"
      data-writing={writing}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <WritingTabs writing={writing} choose={choose} isKept={isKept} />
      {!isNote && barred ? (
        <div className="composer-barred">{barred}</div>
      ) : (
        <div className="composer-field">
          <ReplyField
            field={field}
            label={isNote ? composer.noteHint : composer.replyHint}
            words={words}
            write={write}
            isTooLong={over > 0}
            submit={submit}
            leave={leave}
            canned={isNote ? null : canned}
          />
          <button type="submit" className="main-button" aria-disabled={isOff}>
            <Icon name={isNote ? 'document' : 'send'} />
            {isNote ? composer.save : composer.send}
          </button>
        </div>
      )}
      <p className="composer-count" data-unfilled={unfilled !== undefined} role="status">
        {unfilled
          ? fill([...new Set(unfilledIn(words).map(({ written }) => written))].join(', '))
          : over > 0
            ? composer.tooLong(over)
            : words.length > nearlyFull && composer.left(longest - words.length)}
      </p>
    </form>
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
export function useWantedFocus(field: RefObject<HTMLTextAreaElement | null>, writing: Writing) {
  const isWanted = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field comes with what is written
  useEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    field.current?.focus()
  }, [writing, field])
  return () => {
    isWanted.current = true
    field.current?.focus()
  }
}
