import { useId, useState } from 'react'
import type { AuthenticatorView, MeView } from '../../web/sign-in-view.ts'
import '../sign-in/sign-in.css'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { AuthenticatorShown } from '../sign-in/authenticator-shown.tsx'
import { CodeForm } from '../sign-in/code-form.tsx'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { RecoveryCodes } from '../sign-in/recovery-codes.tsx'
import { lookWho } from '../signed-in/me.ts'
import { beginApp, finishApp, renewCodes } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

type Shown =
  | { readonly dialog: 'none' }
  | { readonly dialog: 'app'; readonly authenticator: AuthenticatorView }
  | { readonly dialog: 'codes'; readonly codes: readonly string[] }

/** Another app, or new recovery codes: each after a fresh code of the app there is. */
export function AppChange({ me }: { readonly me: MeView }) {
  const { account: words } = useWords(settingsCatalogue)
  const { recovery } = useWords(signInCatalogue)
  const [shown, setShown] = useState<Shown>({ dialog: 'none' })
  const said = useId()
  const { start, isSending, failure, wait } = useStaffAct()
  const close = () => setShown({ dialog: 'none' })
  const showCodes = (codes: readonly string[] | null) => {
    setShown(codes ? { dialog: 'codes', codes } : { dialog: 'none' })
    void lookWho()
  }
  return (
    <section className="entry-part">
      <h3>{words.app}</h3>
      <p className="field-hint">{words.appAbout}</p>
      <p>{words.codesLeft(me.recoveryCodesLeft)}</p>
      <FailureSaid id={said} failure={failure} wait={wait} />
      <p className="form-actions">
        <button
          type="button"
          className="plain-button"
          disabled={isSending}
          onClick={() => void start(async () => setShown({ dialog: 'app', authenticator: await beginApp() }))}
        >
          {words.newApp}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={isSending}
          onClick={() => void start(async () => showCodes((await renewCodes()).recoveryCodes))}
        >
          {words.newCodes}
        </button>
      </p>
      {shown.dialog === 'app' && (
        <Dialog title={words.newApp} about={words.appAbout} close={close}>
          <AuthenticatorShown authenticator={shown.authenticator} />
          <CodeForm
            title={words.confirmApp}
            allowsRecovery={false}
            send={async (code) => showCodes((await finishApp(code)).recoveryCodes)}
          />
        </Dialog>
      )}
      {shown.dialog === 'codes' && (
        <Dialog title={recovery.title} close={close}>
          <RecoveryCodes codes={shown.codes} done={close} doneTitle={words.done} />
        </Dialog>
      )}
    </section>
  )
}
