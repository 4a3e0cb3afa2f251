import { languageNames, type PageLocale, pageLocales } from '../catalogue/locales.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { ChooseOne } from '../choose-one.tsx'
import { Link } from '../link.tsx'
import { type PageName, pageNames, pagePaths } from '../page-paths.ts'
import { useWords } from '../page-words.ts'
import { loadPage } from '../pages.ts'

/** The address the build gives the picture. */
const seal = new URL('../seal.svg', import.meta.url).href

type BarNeeds = {
  readonly page: PageName | null
  readonly locale: PageLocale
  readonly chooseLocale: (locale: PageLocale) => void
}

/** The name of the product, the way to every page, and the language. */
export function ShellBar({ page, locale, chooseLocale }: BarNeeds) {
  const { language, navigation, pages } = useWords(shellCatalogue)
  return (
    <header className="shell-bar">
      <Link to="/" className="brand">
        <img src={seal} alt="" width="30" height="30" />
        Sigilo
      </Link>
      <nav aria-label={navigation}>
        <ul className="page-links">
          {pageNames.map((name) => (
            <li key={name}>
              <Link to={pagePaths[name]} isCurrent={name === page} approach={() => void loadPage[name]()}>
                {pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
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
