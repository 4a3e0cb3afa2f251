import { useEffect, useState } from 'react'
import './shell.css'
import { isPageLocale, localeFor, type PageLocale } from '../catalogue/locales.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import { PageLanguage } from '../page-words.ts'
import { useRoute } from '../router.ts'
import { remember, remembered } from '../session.ts'
import { PageBody } from './page-body.tsx'
import { ShellBar } from './shell-bar.tsx'
import { useLoadedPage } from './use-loaded-page.ts'

/** What stands around every page: the bar, the language, and the page that the address asks for. */
export function Shell() {
  const [locale, chooseLocale] = useLocale()
  const { page } = useRoute()
  const loaded = useLoadedPage(page)
  const words = shellCatalogue[locale]

  useEffect(() => {
    document.documentElement.lang = locale
    document.title = `${page ? words.pages[page] : words.noSuchPage.title} · Sigilo`
  }, [locale, page, words])

  return (
    <PageLanguage value={locale}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <ShellBar page={page} locale={locale} chooseLocale={chooseLocale} />
      <main id="content" tabIndex={-1} data-page={page}>
        <PageBody loaded={loaded} />
      </main>
    </PageLanguage>
  )
}

function useLocale() {
  const [locale, setLocale] = useState<PageLocale>(() => {
    const last = remembered('locale')
    return isPageLocale(last) ? last : localeFor(navigator.languages)
  })
  const choose = (chosen: PageLocale) => {
    remember('locale', chosen)
    setLocale(chosen)
  }
  return [locale, choose] as const
}
