import type { EnrolmentLink } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { CopyAndSave } from '../copy-and-save.tsx'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

type LinkNeeds = { readonly link: EnrolmentLink; readonly name: string; readonly close: () => void }

/** A link to hand over, shown once; or that it went by e-mail. */
export function LinkDialog({ link, name, close }: LinkNeeds) {
  const { invite: words } = useWords(settingsCatalogue)
  const dates = useDates()
  const until = dates.short(link.until)
  if (link.link === null)
    return (
      <Dialog title={words.mailedTitle(name)} about={words.mailedAbout(until)} close={close}>
        <p className="form-actions">
          <button type="button" className="main-button" onClick={close}>
            {words.close}
          </button>
        </p>
      </Dialog>
    )
  return (
    <Dialog title={words.linkTitle(name)} about={words.linkAbout(until)} close={close}>
      <p className="handed-link">
        <code>{link.link}</code>
      </p>
      <CopyAndSave text={link.link} copy={words.copy} file={null} look="main">
        <button type="button" className="plain-button" onClick={close}>
          {words.close}
        </button>
      </CopyAndSave>
    </Dialog>
  )
}
