import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { CannedText, CannedView } from '../../web/canned-view.ts'
import { CannedList } from '../canned/canned-list.tsx'
import { unfilledIn } from '../canned/fill-in.ts'
import { cannedFor } from '../canned/pick-canned.ts'
import { slashWord } from '../canned/slash-word.ts'

/** Texts that may be taken here. */
export type CannedHere = {
  /** Null: not here yet. */
  readonly view: CannedView | null
  readonly want: () => void
  /** A text in the customer's language, with what is known in the place of its variables. */
  readonly textOf: (one: CannedText) => string
}

type FieldNeeds = {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly words: string
  readonly write: (words: string) => void
  readonly isTooLong: boolean
  readonly submit: () => void
  readonly leave: () => void
  /** Null: none can be taken. */
  readonly canned: CannedHere | null
}

/** Where words are written; `/` and a code offers canned replies, of which Enter takes one. */
export function ReplyField({ field, label, words, write, isTooLong, submit, leave, canned }: FieldNeeds) {
  const picker = usePicker({ field, words, write, canned })
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || picker.press(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    submit()
  }
  return (
    <div className="reply-field">
      {picker.word !== null && (
        <CannedList
          id={picker.list}
          word={picker.word}
          offers={picker.offers}
          at={picker.at}
          isHere={canned?.view !== null}
          hasAny={(canned?.view?.replies.length ?? 0) > 0}
          textOf={(one) => canned?.textOf(one) ?? ''}
          take={picker.take}
        />
      )}
      <textarea
        ref={field}
        rows={2}
        aria-label={label}
        placeholder={label}
        aria-invalid={isTooLong}
        aria-autocomplete={canned ? 'list' : undefined}
        aria-controls={picker.word === null ? undefined : picker.list}
        aria-activedescendant={picker.offers[picker.at] && `${picker.list}-${picker.at}`}
        value={words}
        onChange={(event) => {
          picker.moved(event.target.selectionStart)
          write(event.target.value)
        }}
        onSelect={(event) => picker.moved(event.currentTarget.selectionStart)}
        onKeyDown={press}
      />
    </div>
  )
}

type PickerNeeds = Pick<FieldNeeds, 'field' | 'words' | 'write' | 'canned'>

function usePicker({ field, words, write, canned }: PickerNeeds) {
  const list = useId()
  const [caret, moved] = useState(0)
  const [at, setAt] = useState(0)
  const [putAway, setPutAway] = useState<number | null>(null)
  const select = useSelected(field, words)
  const found = canned ? slashWord(words, caret) : null
  const slash = found && found.start !== putAway ? found : null
  const word = slash?.word ?? null
  const offers = word !== null && canned?.view ? cannedFor(canned.view.replies, word) : []
  const want = canned?.want
  const isWanted = word !== null
  useEffect(() => {
    if (isWanted) want?.()
  }, [isWanted, want])
  const isOver = found === null
  useEffect(() => {
    if (isOver) setPutAway(null)
  }, [isOver])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word has other offers
  useEffect(() => setAt(0), [word])
  const take = (one: CannedText) => {
    if (!slash || !canned) return
    const text = canned.textOf(one)
    const [open] = unfilledIn(text)
    const from = slash.start + (open?.start ?? text.length)
    select(from, slash.start + (open?.end ?? text.length))
    write(words.slice(0, slash.start) + text + words.slice(caret))
    moved(from)
  }
  /** @returns whether the key was for the list */
  const press = (event: KeyboardEvent): boolean => {
    const wish = slash && wishOf(event)
    const one = offers[at]
    if (!slash || !wish || (wish !== 'put-away' && wish !== 'take' && !one)) return false
    event.preventDefault()
    if (wish === 'put-away') setPutAway(slash.start)
    else if (wish === 'down') setAt((at + 1) % offers.length)
    else if (wish === 'up') setAt((at + offers.length - 1) % offers.length)
    // A code that means nothing goes to no customer by mistake.
    else if (one) take(one)
    return true
  }
  return { list, word, offers, at, moved, take, press }
}

const wishes: Readonly<Record<string, 'put-away' | 'down' | 'up' | 'take' | 'take-here'>> = {
  Escape: 'put-away',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Enter: 'take',
  Tab: 'take-here',
}

/** What a key means while the list is there; null: nothing. */
function wishOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return shiftKey || ctrlKey || metaKey || altKey ? null : (wishes[key] ?? null)
}

/** Marks a stretch once the words it stands in are there. */
function useSelected(field: RefObject<HTMLTextAreaElement | null>, words: string) {
  const wanted = useRef<readonly [number, number] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are what is waited for
  useLayoutEffect(() => {
    if (!wanted.current) return
    field.current?.setSelectionRange(...wanted.current)
    wanted.current = null
  }, [words, field])
  return (start: number, end: number) => {
    wanted.current = [start, end]
    field.current?.focus()
  }
}
