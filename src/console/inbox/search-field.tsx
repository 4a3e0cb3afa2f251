import { type FormEvent, useRef, useState } from 'react'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { keyOf } from './desk-keys.ts'
import { useDeskKeys } from './use-desk-keys.ts'

type SearchNeeds = {
  readonly searched: string | null
  readonly search: (words: string | null) => void
}

/** Below this many characters nearly everything is found. */
const least = 2

/** Finds cases by number and by masked words, on Enter: each search stands in the log. */
export function SearchField({ searched, search }: SearchNeeds) {
  const { filters } = useWords(inboxCatalogue)
  const [typed, setTyped] = useState(searched ?? '')
  const field = useRef<HTMLInputElement>(null)
  useDeskKeys({ search: () => field.current?.focus() })
  const begin = (event: FormEvent) => {
    event.preventDefault()
    const words = typed.trim()
    search(words.length < least ? null : words)
  }
  return (
    <search className="inbox-search">
      <form onSubmit={begin}>
        <input
          ref={field}
          type="search"
          value={typed}
          maxLength={100}
          placeholder={filters.search}
          aria-label={filters.search}
          title={`${filters.searchAbout} (${keyOf('search')})`}
          onChange={(event) => {
            setTyped(event.target.value)
            if (event.target.value === '') search(null)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') field.current?.blur()
          }}
        />
      </form>
    </search>
  )
}
