import { useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { AppChange } from './app-change.tsx'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'

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
            <p>{me.trainedAt === null ? words.untrained : words.trained(dates.day(me.trainedAt))}</p>
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
            <PasswordForm key={String(isChanged)} done={() => setIsChanged(true)} />
          </section>
          <AppChange me={me} />
        </div>
      </Panel>
    </div>
  )
}
