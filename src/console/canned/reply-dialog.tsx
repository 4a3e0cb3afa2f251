import { type FormEvent, useId, useState } from 'react'
import type { CannedAllView, CannedMistake, CannedText } from '../../web/canned-view.ts'
import { Refused } from '../ask-server.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { removeCanned, saveCanned } from './canned-calls.ts'
import { MistakesSaid } from './mistakes-said.tsx'

type DialogNeeds = {
  /** Null: a new one. */
  readonly reply: CannedText | null
  readonly view: CannedAllView
  readonly close: () => void
  readonly done: (said: string) => void
}

/** One canned reply: its code, whose it is, and its text in each language of the business. */
export function ReplyDialog({ reply, view, close, done }: DialogNeeds) {
  const words = useWords(cannedCatalogue)
  const [now, setNow] = useState<CannedText>(reply ?? { code: '', department: null, texts: {} })
  const [mistakes, setMistakes] = useState<readonly CannedMistake[] | 'failed'>([])
  const attempt = async (act: () => Promise<unknown>, said: string) => {
    try {
      await act()
      done(said)
    } catch (error) {
      const told = error instanceof Refused ? error.body.mistakes : null
      setMistakes(Array.isArray(told) ? (told as readonly CannedMistake[]) : 'failed')
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt(() => saveCanned({ ...now, was: reply?.code ?? null }), words.saved(now.code))
  }
  const departments = view.departments.map((name) => ({ value: name, title: name }))
  return (
    <Dialog title={reply ? words.edit(reply.code) : words.newTitle} about={words.variables} close={close}>
      <form className="form reply-form" onSubmit={submit}>
        <CodeField code={now.code} write={(code) => setNow({ ...now, code })} />
        <ChooseFromList
          legend={words.department}
          chosen={now.department ?? ''}
          choose={(department) => setNow({ ...now, department: department || null })}
          options={[{ value: '', title: words.every }, ...departments]}
        />
        {view.locales.map((locale) => (
          <TextField
            key={locale}
            locale={locale}
            text={now.texts[locale] ?? ''}
            write={(text) => setNow({ ...now, texts: { ...now.texts, [locale]: text } })}
          />
        ))}
        <MistakesSaid mistakes={mistakes} />
        <div className="form-actions">
          <button type="submit" className="main-button">
            {words.save}
          </button>
          {reply && (
            <button
              type="button"
              className="plain-button"
              onClick={() => void attempt(() => removeCanned(reply.code), words.removed(reply.code))}
            >
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function CodeField({ code, write }: { readonly code: string; readonly write: (code: string) => void }) {
  const words = useWords(cannedCatalogue)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.code}</label>
      <input
        id={id}
        value={code}
        required
        maxLength={32}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write(event.target.value.replace(/^\//, ''))}
      />
      <p id={`${id}-hint`} className="field-hint">
        {words.codeHint}
      </p>
    </div>
  )
}

type TextNeeds = {
  readonly locale: string
  readonly text: string
  readonly write: (text: string) => void
}

function TextField({ locale, text, write }: TextNeeds) {
  const words = useWords(cannedCatalogue)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.text(locale)}</label>
      <textarea id={id} rows={2} lang={locale} value={text} onChange={(event) => write(event.target.value)} />
    </div>
  )
}
