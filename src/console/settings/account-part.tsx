import { useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { AppChange } from './app-change.tsx'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'
import { trainingOf } from './training.ts'

/** One's own things: sign-ins, password, app and recovery codes. */
export function AccountPart({ me }: { readonly me: MeView }) {
  const { account: words, parts } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  const [isChanged, setIsChanged] = useState(false)
  return (
    <div className="settings-two">
      <Panel name="account" title={me.name} about={parts.account} empty={null} isLoading={false}>
        <div className="colleague">
          <section className="entry-part">
            <h3>{words.facts}</h3>
            <p>
              {me.roles.map((role) => access.roles[role]).join(', ')}
              {me.departments.length > 0 && ` · ${me.departments.join(', ')}`}
            </p>
            <Trained me={me} />
            <p className="field-hint">{words.endsAt(dates.hour(me.endsAt))}</p>
          </section>
          <SessionList staff={null} />
        </div>
      </Panel>
      <Panel name="factors" title={words.password} about={words.passwordAbout} empty={null} isLoading={false}>
        <div className="colleague">
          <section className="entry-part">
            <p role="status" className="said-done">
              {isChanged && words.changed}
            </p>
            <PasswordForm key={String(isChanged)} email={me.email} done={() => setIsChanged(true)} />
          </section>
          <AppChange me={me} />
        </div>
      </Panel>
    </div>
  )
}

function Trained({ me: { roles, trainedAt } }: { readonly me: MeView }) {
  const { account: words } = useWords(settingsCatalogue)
  const dates = useDates()
  const state = trainingOf(roles, trainedAt, pageClock.now())
  if (state === 'not-needed') return null
  if (state === 'lacking') return <p className="notice">{words.untrained}</p>
  const day = dates.day(trainedAt ?? 0)
  return state === 'over' ? <p className="notice">{words.trainingOver(day)}</p> : <p>{words.trained(day)}</p>
}
