import { useEffect, useState } from 'react'
import type { SimulatorIdentity } from '../web/simulator.ts'
import { catalogue, isPageLocale, localeFor } from './catalogue/catalogue.ts'
import type { PageLocale } from './catalogue/words.ts'
import { ConsentPanel } from './kept/consent-panel.tsx'
import { LogPanel } from './kept/log-panel.tsx'
import { StoredPanel } from './kept/stored-panel.tsx'
import { LineBanner } from './line-banner.tsx'
import { PageHeader } from './page-header.tsx'
import { PageLanguage } from './page-words.ts'
import { Phone } from './phone/phone.tsx'
import { ThingsToTry } from './phone/things-to-try.tsx'
import { remember, remembered } from './session.ts'
import { useTalk } from './use-talk.ts'

/** Believe it in two minutes: a phone to write on, and beside it what was kept of the words. */
export function StartPage() {
  const [locale, chooseLocale] = usePageLocale()
  const [identity, setIdentity] = useState<SimulatorIdentity>('known')
  const { line, view, act, retry, startOver } = useTalk(locale, identity)
  const words = catalogue[locale]
  const write = (text: string) => act({ act: 'write', text })
  const isOff = view === null || line === 'reconnecting'

  return (
    <PageLanguage value={locale}>
      <PageHeader
        locale={locale}
        chooseLocale={chooseLocale}
        identity={identity}
        chooseIdentity={setIdentity}
        startOver={startOver}
      />
      <LineBanner line={line} retry={retry} />
      <main className="desk">
        <section className="desk-phone" aria-label={words.phone.title}>
          <Phone key={`${locale} ${identity}`} view={view} isOff={isOff} act={act} />
          <ThingsToTry write={write} isOff={isOff} />
        </section>
        <StoredPanel view={view} />
        <ConsentPanel view={view} />
        <LogPanel view={view} />
      </main>
    </PageLanguage>
  )
}

function usePageLocale() {
  const [locale, setLocale] = useState<PageLocale>(() => {
    const last = remembered('locale')
    return isPageLocale(last) ? last : localeFor(navigator.languages)
  })
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = catalogue[locale].title
    remember('locale', locale)
  }, [locale])
  return [locale, setLocale] as const
}
