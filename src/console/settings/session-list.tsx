import { useId } from 'react'
import type { SessionsView } from '../../web/sign-in-view.ts'
import { Gone } from '../ask-server.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { PartFailed } from './part-failed.tsx'
import { endSession, lookAtSessions } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

/** Where somebody is signed in, each to be ended. @param staff null: one's own */
export function SessionList({ staff }: { readonly staff: string | null }) {
  const { sessions: words } = useWords(settingsCatalogue)
  const dates = useDates()
  const said = useId()
  const [asked, again] = useAsked(staff ?? '', () => lookAtSessions(staff))
  const { start, isSending, failure, wait } = useStaffAct()
  const sessions = asked.answer?.sessions ?? []
  const others = sessions.filter(({ isThis }) => !isThis)
  const end = (ended: SessionsView['sessions']) =>
    void start(async () => {
      for (const { session } of ended) await endOne(session)
      again()
    })
  // One that ended by itself meanwhile is where it should be.
  const endOne = (session: string) =>
    endSession(staff, session).catch((error: unknown) => {
      if (!(error instanceof Gone)) throw error
    })
  const named = (device: string | null) => {
    const [browser, system] = device?.split(' on ') ?? []
    return browser && system ? words.device(browser, system) : words.unknownDevice
  }
  return (
    <section className="entry-part" aria-busy={asked.state === 'loading'}>
      <h3>{words.title}</h3>
      <p className="field-hint">{words.about}</p>
      <FailureSaid id={said} failure={failure} wait={wait} />
      {asked.state === 'failed' && <PartFailed error={asked.error} again={again} />}
      {asked.answer && sessions.length === 0 && <p>{words.empty}</p>}
      <ul className="session-list">
        {sessions.map((one) => {
          const { session, device, beganAt, seenAt, isThis } = one
          return (
            <li key={session}>
              <div>
                <strong>{named(device)}</strong>
                {isThis && (
                  <>
                    {' '}
                    <span className="staff-state">{words.isThis}</span>
                  </>
                )}
                <p className="field-hint">
                  {words.began(dates.short(beganAt))} · {words.seen(dates.short(seenAt))}
                </p>
              </div>
              {!isThis && (
                <button
                  type="button"
                  className="plain-button"
                  aria-label={words.endOf(named(device))}
                  aria-disabled={isSending}
                  onClick={() => end([one])}
                >
                  {words.end}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {others.length > 1 && (
        <button type="button" className="plain-button" aria-disabled={isSending} onClick={() => end(others)}>
          {staff === null ? words.endOthers : words.endAll}
        </button>
      )}
    </section>
  )
}
