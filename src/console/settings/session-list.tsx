import { useId } from 'react'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { endSession, lookAtSessions } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

/** Where somebody is signed in, each to be ended. @param staff null: one's own */
export function SessionList({ staff }: { readonly staff: string | null }) {
  const { sessions: words, failed } = useWords(settingsCatalogue)
  const dates = useDates()
  const said = useId()
  const [asked, again] = useAsked(staff ?? '', () => lookAtSessions(staff))
  const { start, isSending, failure, wait } = useStaffAct()
  const sessions = asked.answer?.sessions ?? []
  const end = (session: string) =>
    void start(async () => {
      await endSession(staff, session)
      again()
    })
  return (
    <section className="entry-part" aria-busy={asked.state === 'loading'}>
      <h3>{words.title}</h3>
      <p className="field-hint">{words.about}</p>
      <FailureSaid id={said} failure={failure} wait={wait} />
      {asked.state === 'failed' && <p role="alert">{failed.about}</p>}
      {asked.answer && sessions.length === 0 && <p>{words.empty}</p>}
      <ul className="session-list">
        {sessions.map(({ session, device, beganAt, seenAt, isThis }) => (
          <li key={session}>
            <div>
              <strong>{device ?? words.unknownDevice}</strong>
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
                aria-label={words.endOf(device ?? words.unknownDevice)}
                disabled={isSending}
                onClick={() => end(session)}
              >
                {words.end}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
