import { useEffect, useState } from 'react'
import './shell.css'
import { isPageLocale, localeFor, type PageLocale } from '../catalogue/locales.ts'
import { shellCatalogue } from '../catalogue/shell/catalogue.ts'
import type { ShellWords } from '../catalogue/shell/words.ts'
import { DeskNotices } from '../notices/desk-notices.tsx'
import type { PageName } from '../page-paths.ts'
import { titlePage } from '../page-title.ts'
import { PageLanguage } from '../page-words.ts'
import { useRoute } from '../router.ts'
import { remember, remembered } from '../session.ts'
import { CodesDialog } from '../signed-in/codes-dialog.tsx'
import { lookWho } from '../signed-in/me.ts'
import { StaySignedIn } from '../signed-in/stay-signed-in.tsx'
import { StepUpDialog } from '../signed-in/step-up-dialog.tsx'
import { PageBody } from './page-body.tsx'
import { ShellBar } from './shell-bar.tsx'
import { useLoadedPage } from './use-loaded-page.ts'
import { type ShownPage, useShownPage } from './use-shown-page.ts'

/** What stands around every page: the bar, the language, and the page that the address asks for. */
export function Shell() {
  const [locale, chooseLocale] = useLocale()
  const { page } = useRoute()
  const shown = useShownPage(page)
  const loaded = useLoadedPage(shown)
  const words = shellCatalogue[locale]

  useEffect(() => {
    document.documentElement.lang = locale
    titlePage(`${titleOf(shown, page, words)} · Sigilo`)
  }, [locale, shown, page, words])
  useEffect(() => void lookWho(), [])

  return (
    <PageLanguage value={locale}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <ShellBar page={page} locale={locale} chooseLocale={chooseLocale} />
      <StaySignedIn />
      <main id="content" tabIndex={-1} data-page={loaded.state === 'shown' ? loaded.page : loaded.state}>
        <PageBody loaded={loaded} />
      </main>
      <DeskNotices />
      <StepUpDialog />
      <CodesDialog />
    </PageLanguage>
  )
}

const titleOf = (shown: ShownPage, page: PageName | null, words: ShellWords): string => {
  if (page === null || shown === 'no-such-page') return words.noSuchPage.title
  return words.pages[shown === 'signIn' ? shown : page]
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
