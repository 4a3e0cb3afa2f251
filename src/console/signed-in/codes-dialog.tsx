import '../sign-in/sign-in.css'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx'
import { showCodes, useCodesToKeep } from './codes-to-keep.ts'

/** New recovery codes, over whatever page wanted them. */
export function CodesDialog() {
  const shown = useCodesToKeep()
  const { recovery, enrolment, newApp } = useWords(signInCatalogue)
  const { account } = useWords(settingsCatalogue)
  if (!shown) return null
  const close = () => showCodes(null)
  const about = shown.isNewApp ? { about: newApp } : {}
  return (
    <Dialog title={recovery.title} {...about} close={close}>
      <RecoveryCodes
        codes={shown.codes}
        done={close}
        doneTitle={shown.isNewApp ? enrolment.toSignIn : account.done}
      />
    </Dialog>
  )
}
