import { useState } from 'react'
import './simulator.css'
import type { RehearsalStart } from '../../web/rehearsal.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { StoredPanel } from '../kept/stored-panel.tsx'
import { PageTimeZone, usePageLocale, useWords } from '../page-words.ts'
import { LineBanner } from '../phone/line-banner.tsx'
import { Phone } from '../phone/phone.tsx'
import { rewrite, useRoute } from '../router.ts'
import { beginAt, nameOf } from './beginnings.ts'
import { DraftNotice } from './draft-notice.tsx'
import { InsidePanel } from './inside-panel.tsx'
import { SimulatorHeader } from './simulator-header.tsx'
import { useMenu, useRehearsal } from './use-rehearsal.ts'
import { WhyPanel } from './why-panel.tsx'
import { WorldPanel } from './world-panel.tsx'

/** Test before customers do: the draft, a person to play, a clock to move, and everything that can be seen of it. */
export function SimulatorPage() {
  const [start, change] = useStart()
  const { view, line, isLost, act, asTest, retry, startOver } = useRehearsal(start)
  const menu = useMenu(view?.draft.hash ?? null)
  const { starters } = useWords(simulatorCatalogue)
  const { phone } = useWords(talkCatalogue)
  const isOff = view === null || line === 'reconnecting'

  return (
    <PageTimeZone value={view?.clock.timezone}>
      <SimulatorHeader
        start={start}
        change={change}
        menu={menu}
        startOver={startOver}
        asTest={asTest}
        isOff={isOff}
      />
      <LineBanner line={line} retry={retry} />
      <DraftNotice draft={view?.draft ?? null} isLost={isLost} />
      <div className="page-grid rehearsal fits-screen">
        <section className="page-column rehearsal-phone" aria-label={phone.title}>
          <Phone
            key={nameOf(start.begin)}
            view={view}
            isOff={isOff}
            act={act}
            starters={[]}
            empty={starters}
          />
        </section>
        <WorldPanel view={view} isOff={isOff} act={act} />
        <WhyPanel turns={view?.turns ?? null} />
        <InsidePanel view={view} />
        <StoredPanel view={view && { ...view, earlier: 0 }} />
      </div>
    </PageTimeZone>
  )
}

/** Who is played and from where; the address says where, so that a step can be linked to. */
function useStart() {
  const locale = usePageLocale()
  const { search } = useRoute()
  const [chosen, setChosen] = useState<Partial<RehearsalStart>>({})
  const begin = beginAt(search.get('begin') ?? '')
  const start: RehearsalStart = { locale, identity: 'unknown', ...chosen, begin }
  const change = ({ begin: next, ...others }: Partial<RehearsalStart>) => {
    setChosen((before) => ({ ...before, ...others }))
    if (next) rewrite(next.at === 'chat' ? '/simulator' : `/simulator?begin=${nameOf(next)}`)
  }
  return [start, change] as const
}
