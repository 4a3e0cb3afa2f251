import { useState } from 'react'
import type { EnrolmentLink } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

type LinkNeeds = { readonly link: EnrolmentLink; readonly name: string; readonly close: () => void }

/** A link to hand over, shown once. */
export function LinkDialog({ link, name, close }: LinkNeeds) {
  const { invite: words } = useWords(settingsCatalogue)
  const dates = useDates()
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(link.link).then(() => setIsCopied(true))
  return (
    <Dialog title={words.linkTitle(name)} about={words.linkAbout(dates.short(link.until))} close={close}>
      <p className="handed-link">
        <code>{link.link}</code>
      </p>
      <p className="dialog-actions">
        <button type="button" className="main-button" onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </button>
        <button type="button" className="plain-button" onClick={close}>
          {words.close}
        </button>
        <span role="status" className="unseen">
          {isCopied && words.copied}
        </span>
      </p>
    </Dialog>
  )
}
