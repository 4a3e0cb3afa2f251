import type { AuthenticatorView } from '../../web/sign-in-view.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'
import { QrCode } from './qr-code.tsx'

/** What an authenticator app must know: as a picture to scan, and as text for whoever cannot. */
export function AuthenticatorShown({ authenticator }: { readonly authenticator: AuthenticatorView }) {
  const { app } = useWords(signInCatalogue)
  const groups = authenticator.key.replace(/\s/g, '').match(/.{1,4}/g) ?? []
  return (
    <div className="authenticator">
      <QrCode text={authenticator.uri} title={app.picture} />
      <div>
        <p>{app.scan}</p>
        <p className="field-hint">{app.typed}</p>
        <p className="authenticator-key">
          <code>{groups.join(' ')}</code>
        </p>
      </div>
    </div>
  )
}
