import './access-log.css'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { PageHeading } from '../page-heading.tsx'
import { PageTimeZone, useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { lookAtState } from './access-log-calls.ts'
import { LogFailed } from './log-failed.tsx'
import { LogLoading } from './log-loading.tsx'
import { LogShown } from './log-shown.tsx'

/** Who saw what: every act of people as a sentence, with its proof. */
export function AccessLogPage() {
  const words = useWords(accessLogCatalogue)
  const [state, again] = useAsked('', lookAtState)
  return (
    <>
      <div className="page-header">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="page-about">
            {words.about} {state.answer && words.zone(state.answer.timeZone)}
          </p>
        </div>
      </div>
      {state.state === 'loading' && <LogLoading />}
      {state.state === 'failed' && (
        <div className="page-grid">
          <LogFailed error={state.error} again={again} />
        </div>
      )}
      {state.answer && (
        <PageTimeZone value={state.answer.timeZone}>
          <LogShown state={state.answer} again={again} />
        </PageTimeZone>
      )}
    </>
  )
}
