import { languageNames, type PageLocale, pageLocales } from '../catalogue/locales.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { ChooseOne } from '../choose-one.tsx'
import { Link } from '../link.tsx'
import { type PageName, pageNames, pagePaths } from '../page-paths.ts'
import { useWords } from '../page-words.ts'
import { loadPage } from '../pages.ts'
import { isOpenToAll, isThere, mayOpen } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'
import { Account } from './account.tsx'

/** The address the build gives the picture. */
const seal = new URL('../seal.svg', import.meta.url).href

/** Pages on the way in: nobody goes there from another page. */
const isDoor = (name: PageName): boolean => name === 'signIn' || name === 'enrolment'

type BarNeeds = {
  readonly page: PageName | null
  readonly locale: PageLocale
  readonly chooseLocale: (locale: PageLocale) => void
}

/** The name of the product, the way to every page, and the language. */
export function ShellBar({ page, locale, chooseLocale }: BarNeeds) {
  const { language, navigation, pages } = useWords(shellCatalogue)
  const standing = useStanding()
  const roles = standing.state === 'in' ? standing.me.roles : null
  const linked = pageNames.filter(
    (name) => isThere(name) && !isDoor(name) && (roles ? mayOpen(name, roles) : isOpenToAll(name)),
  )
  return (
    <header className="shell-bar">
      <Link to="/" className="brand">
        <img src={seal} alt="" width="30" height="30" />
        Sigilo
      </Link>
      <nav aria-label={navigation}>
        <ul className="page-links">
          {linked.map((name) => (
            <li key={name}>
              <Link to={pagePaths[name]} isCurrent={name === page} approach={() => void loadPage[name]()}>
                {pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Account page={page} />
      <ChooseOne
        legend={language}
        name="locale"
        chosen={locale}
        choose={chooseLocale}
        options={pageLocales.map((one) => ({ value: one, title: languageNames[one], lang: one }))}
      />
    </header>
  )
}
