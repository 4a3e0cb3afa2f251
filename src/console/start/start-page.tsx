import { useState } from 'react'
import './start.css'
import type { PhoneIdentity } from '../../web/phones.ts'
import { startCatalogue } from '../catalogue/start/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { ConsentPanel } from '../kept/consent-panel.tsx'
import { LogPanel } from '../kept/log-panel.tsx'
import { StoredPanel } from '../kept/stored-panel.tsx'
import { usePageLocale, useWords } from '../page-words.ts'
import { LineBanner } from '../phone/line-banner.tsx'
import { Phone } from '../phone/phone.tsx'
import { StartHeader } from './start-header.tsx'
import { ThingsToTry } from './things-to-try.tsx'
import { useTalk } from './use-talk.ts'

/** Believe it in two minutes: a phone to write on, and beside it what was kept of the words. */
export function StartPage() {
  const locale = usePageLocale()
  const [identity, setIdentity] = useState<PhoneIdentity>('known')
  const { line, view, act, retry, startOver } = useTalk(locale, identity)
  const { starters } = useWords(startCatalogue)
  const { phone } = useWords(talkCatalogue)
  const write = (text: string) => act({ act: 'write', text })
  const isOff = view === null || line === 'reconnecting'

  return (
    <>
      <StartHeader identity={identity} chooseIdentity={setIdentity} startOver={startOver} />
      <LineBanner line={line} retry={retry} />
      <div className="page-grid desk fits-screen">
        <section className="page-column desk-phone" aria-label={phone.title}>
          <Phone key={`${locale} ${identity}`} view={view} isOff={isOff} act={act} starters={starters} />
          <ThingsToTry write={write} isOff={isOff} />
        </section>
        <StoredPanel view={view} />
        <ConsentPanel view={view} />
        <LogPanel view={view} />
      </div>
    </>
  )
}
