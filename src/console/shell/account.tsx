import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { Link } from '../link.tsx'
import { type PageName, pagePaths } from '../page-paths.ts'
import { useWords } from '../page-words.ts'
import { signOut, useStanding } from '../signed-in/me.ts'

/** Who is signed in, with the way to their own things and out; or the way in. */
export function Account({ page }: { readonly page: PageName | null }) {
  const standing = useStanding()
  const { pages } = useWords(shellCatalogue)
  const { account } = useWords(signInCatalogue)
  if (standing.state === 'in')
    return (
      <div className="account">
        <Link to={`${pagePaths.settings}/account`} className="account-name">
          <span className="unseen">{account.mine}: </span>
          {standing.me.name}
        </Link>
        <button type="button" className="plain-button" onClick={() => void signOut()}>
          {account.signOut}
        </button>
      </div>
    )
  return (
    <div className="account">
      {standing.state === 'out' && page !== 'signIn' && (
        <Link to={pagePaths.signIn} className="plain-button">
          {pages.signIn}
        </Link>
      )}
    </div>
  )
}
