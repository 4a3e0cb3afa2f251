import './canned.css'
import { useState } from 'react'
import type { CannedAllView, CannedText } from '../../web/canned-view.ts'
import { cannedCatalogue } from '../catalogue/canned/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { PartFailed } from '../settings/part-failed.tsx'
import { useAsked } from '../use-asked.ts'
import { lookAtAllCanned } from './canned-calls.ts'
import { ImportDialog } from './import-dialog.tsx'
import { ReplyDialog } from './reply-dialog.tsx'

type Shown =
  | { readonly dialog: 'none' }
  | { readonly dialog: 'import' }
  | { readonly dialog: 'reply'; readonly reply: CannedText | null }

/** Texts that agents answer with: written here one by one, or taken from a sheet. */
export function RepliesPart() {
  const words = useWords(cannedCatalogue)
  const [asked, again] = useAsked('', lookAtAllCanned)
  const [shown, setShown] = useState<Shown>({ dialog: 'none' })
  const [said, say] = useState('')
  const view = asked.answer
  const close = () => setShown({ dialog: 'none' })
  const done = (text: string) => {
    say(text)
    close()
    again()
  }
  if (asked.state === 'failed') return <PartFailed error={asked.error} again={again} />
  return (
    <>
      <div className="settings-bar">
        <p role="status">{said}</p>
        <button type="button" className="plain-button" onClick={() => setShown({ dialog: 'import' })}>
          {words.import}
        </button>
        <button
          type="button"
          className="main-button"
          onClick={() => setShown({ dialog: 'reply', reply: null })}
        >
          {words.add}
        </button>
      </div>
      <Panel
        name="replies"
        title={words.title}
        about={words.about}
        aside={view && view.replies.length > 0 ? String(view.replies.length) : null}
        empty={view && view.replies.length === 0 ? words.empty : null}
        isLoading={view === null}
      >
        {view && <RepliesTable view={view} open={(reply) => setShown({ dialog: 'reply', reply })} />}
      </Panel>
      {shown.dialog === 'reply' && view && (
        <ReplyDialog reply={shown.reply} view={view} close={close} done={done} />
      )}
      {shown.dialog === 'import' && <ImportDialog close={close} done={done} />}
    </>
  )
}

type TableNeeds = { readonly view: CannedAllView; readonly open: (reply: CannedText) => void }

function RepliesTable({ view, open }: TableNeeds) {
  const words = useWords(cannedCatalogue)
  return (
    <ul className="reply-list">
      {view.replies.map((reply) => (
        <li key={reply.code}>
          <button type="button" className="text-button" onClick={() => open(reply)}>
            <span className="unseen">{words.edit('')} </span>/{reply.code}
          </button>
          <span className="field-hint">{reply.department ?? words.every}</span>
          {Object.entries(reply.texts).map(([locale, text]) => (
            <p key={locale}>
              <abbr lang="en">{locale}</abbr> <span lang={locale}>{text}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
