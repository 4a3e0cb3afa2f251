import { useEffect, useState } from 'react'
import type { RehearsalAct } from '../../web/rehearsal.ts'
import type { RehearsalView, ServicesMode } from '../../web/rehearsal-view.ts'
import { simulatorCatalogue } from '../catalogue/simulator/catalogue.ts'
import { ChooseOne } from '../choose-one.tsx'
import { usePageLocale, useWords } from '../page-words.ts'
import { AnswerOfEach } from './answer-of-each.tsx'

const modes: readonly ServicesMode[] = ['normal', 'slow', 'down']

type WorldNeeds = {
  readonly view: RehearsalView | null
  readonly isOff: boolean
  readonly act: (done: RehearsalAct) => void
}

/** What is around the talk and can be changed: the time, the services, the person who has the case. */
export function WorldPanel({ view, isOff, act }: WorldNeeds) {
  const { world } = useWords(simulatorCatalogue)
  const locale = usePageLocale()
  // The server is a moment behind the finger.
  const [wanted, setWanted] = useState<ServicesMode | null>(null)
  const mode = view?.services ?? 'normal'
  useEffect(() => setWanted((before) => (before === mode ? null : before)), [mode])
  const pass = (minutes: number) => () => act({ act: 'pass', minutes })
  const isCaseOpen = view?.case?.status === 'waiting' || view?.case?.status === 'claimed'
  return (
    <section className="world" aria-label={world.title} aria-busy={view === null}>
      <div className="world-clock">
        <span className="world-label" id="room-clock">
          {world.clock}
        </span>
        <output aria-labelledby="room-clock">{view ? whenOf(locale, view.clock) : '…'}</output>
      </div>
      <fieldset className="world-pass">
        <legend className="unseen">{world.pass}</legend>
        <button type="button" className="plain-button" disabled={isOff} onClick={pass(10)}>
          {world.tenMinutes}
        </button>
        <button type="button" className="plain-button" disabled={isOff} onClick={pass(2 * 60)}>
          {world.twoHours}
        </button>
        <button type="button" className="plain-button" disabled={isOff} onClick={pass(24 * 60)}>
          {world.oneDay}
        </button>
      </fieldset>
      <ChooseOne
        legend={world.services}
        name="services"
        chosen={wanted ?? mode}
        choose={(next) => {
          setWanted(next)
          act({ act: 'services', mode: next })
        }}
        options={modes.map((one) => ({ value: one, title: world.modes[one], lang: locale }))}
      />
      <AnswerOfEach operations={view?.operations ?? []} isOff={isOff} act={act} />
      {isCaseOpen && (
        <button
          type="button"
          className="plain-button"
          disabled={isOff}
          onClick={() => act({ act: 'close-case' })}
        >
          {world.closeCase}
        </button>
      )}
    </section>
  )
}

const whenOf = (locale: string, { at, timezone }: RehearsalView['clock']): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timezone,
  }).format(at)
