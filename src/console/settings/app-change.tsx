import { useId, useState } from 'react'
import type { AuthenticatorView, MeView } from '../../web/sign-in-view.ts'
import '../sign-in/sign-in.css'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { AuthenticatorShown } from '../sign-in/authenticator-shown.tsx'
import { CodeForm } from '../sign-in/code-form.tsx'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { showCodes } from '../signed-in/codes-to-keep.ts'
import { lookWho } from '../signed-in/me.ts'
import { beginApp, finishApp, renewCodes } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

/** Another app, or new recovery codes: each after a fresh code of the app there is. */
export function AppChange({ me }: { readonly me: MeView }) {
  const { account: words } = useWords(settingsCatalogue)
  const [app, setApp] = useState<AuthenticatorView | null>(null)
  const said = useId()
  const { start, isSending, failure, wait } = useStaffAct()
  const keep = (isNewApp: boolean, codes: readonly string[] | null) => {
    setApp(null)
    if (codes) showCodes({ codes, isNewApp })
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
          aria-disabled={isSending}
          onClick={() => void start(async () => setApp(await beginApp()))}
        >
          {words.newApp}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={isSending}
          onClick={() => void start(async () => keep(false, (await renewCodes()).recoveryCodes))}
        >
          {words.newCodes}
        </button>
      </p>
      {app && (
        <Dialog title={words.newApp} about={words.appAbout} close={() => setApp(null)}>
          <AuthenticatorShown authenticator={app} />
          <CodeForm
            title={words.confirmApp}
            allowsRecovery={false}
            send={async (code) => keep(true, (await finishApp(code)).recoveryCodes)}
          />
        </Dialog>
      )}
    </section>
  )
}
