import { type FormEvent, useId, useState } from 'react'
import type { SavedViewsView } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { go } from '../router.ts'
import { removeView, saveView } from './inbox-calls.ts'
import { inboxAddress } from './inbox-place.ts'
import { type Refusal, refusalOf } from './refusal-of.ts'
import type { Place } from './use-place.ts'

/** The longest name of a list. Characters. */
const longest = 40

type DialogNeeds = { readonly place: Place; readonly close: () => void }

/** Gives the list that is looked at a name, another name, or takes it away. */
export function ViewDialog({ place, close }: DialogNeeds) {
  const { saved: words, refusals } = useWords(inboxCatalogue)
  const { list, which, narrowed, saved } = place
  const [name, setName] = useState(list?.name ?? '')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const field = useId()
  const attempt = async (ask: () => Promise<SavedViewsView>, where: (view: SavedViewsView) => string) => {
    try {
      const view = await ask()
      place.keep(view)
      go(where(view))
      close()
    } catch (error) {
      setRefusal(refusalOf(error))
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const known = saved.map(({ id }) => id)
    const kept = { id: list?.id ?? null, name: name.trim(), filter: { which, ...narrowed } }
    if (kept.name === '') return
    void attempt(
      () => saveView(kept),
      ({ views }) => {
        const id = list?.id ?? views.find((one) => !known.includes(one.id))?.id ?? null
        return inboxAddress(which, null, id)
      },
    )
  }
  return (
    <Dialog title={list ? words.change : words.save} about={words.about} close={close}>
      <form className="form" onSubmit={save}>
        <div className="field">
          <label htmlFor={field}>{words.name}</label>
          <input
            id={field}
            value={name}
            required
            maxLength={longest}
            autoComplete="off"
            aria-invalid={refusal !== null}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {refusal && (
          <p role="alert" className="notice">
            {refusals[refusal.why](refusal.by)}
          </p>
        )}
        <div className="form-actions">
          <button type="submit" className="main-button">
            {words.keep}
          </button>
          {list && (
            <button
              type="button"
              className="plain-button"
              onClick={() =>
                void attempt(
                  () => removeView(list.id),
                  () => inboxAddress(which, null),
                )
              }
            >
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
