import { type FormEvent, useId, useState } from 'react'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'

type TagsNeeds = {
  readonly tags: readonly string[]
  /** In use elsewhere. */
  readonly known: readonly string[]
  readonly save: (add: readonly string[], remove: readonly string[]) => void
  readonly close: () => void
}

/** The longest tag. Characters. */
const longest = 32

/** As a tag is kept: one word, beginning with a letter. */
const asTag = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{N}_-]|^[^\p{L}]+/gu, '')

/** Adds tags and takes them off. */
export function TagsDialog({ tags, known, save, close }: TagsNeeds) {
  const { dialogs: words } = useWords(inboxCatalogue)
  const [now, setNow] = useState(tags)
  const [written, setWritten] = useState('')
  const field = useId()
  const list = useId()
  const add = () => {
    const tag = asTag(written)
    if (tag !== '' && !now.includes(tag)) setNow([...now, tag])
    setWritten('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (written.trim() !== '') return add()
    save(
      now.filter((tag) => !tags.includes(tag)),
      tags.filter((tag) => !now.includes(tag)),
    )
  }
  return (
    <Dialog title={words.tags} about={words.tagsHint} close={close}>
      <form className="form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={field}>{words.add}</label>
          <input
            id={field}
            list={list}
            value={written}
            maxLength={longest}
            autoComplete="off"
            onChange={(event) => setWritten(event.target.value)}
          />
          <datalist id={list}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </div>
        <ul className="tag-list">
          {now.map((tag) => (
            <li key={tag} className="row-tag">
              {tag}
              <button
                type="button"
                aria-label={words.remove(tag)}
                onClick={() => setNow(now.filter((one) => one !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <button type="submit" className="main-button">
          {words.save}
        </button>
      </form>
    </Dialog>
  )
}
