import type { DeskCaseView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { AnswerClock } from '../inbox/answer-clock.tsx'
import { WindowMeter } from '../inbox/window-meter.tsx'
import { useWords } from '../page-words.ts'
import { CaseToolbar } from './case-toolbar.tsx'
import type { CaseActs, Standing } from './use-case-acts.ts'
import type { WordsShown } from './use-words-shown.ts'

type HeadNeeds = {
  readonly view: DeskCaseView
  readonly me: string
  readonly now: number
  readonly standing: Standing
  readonly acts: CaseActs
  readonly shown: WordsShown
  readonly turnWords: () => void
  readonly isSideOpen: boolean
  readonly turnSide: () => void
  readonly back: () => void
}

/** Which case it is, whose, how its clocks stand, and what can be done with it. */
export function CaseHead({ view, me, now, back, acts, ...needs }: HeadNeeds) {
  const words = useWords(caseCatalogue)
  const { row, statuses, priorities } = useWords(inboxCatalogue)
  const { agent, status } = view
  const whose =
    status === 'claimed' && agent
      ? agent.staff === me
        ? row.you
        : (agent.name ?? row.gone)
      : statuses[status]
  return (
    <header className="case-head">
      <div className="case-line">
        <button type="button" className="case-back" aria-label={words.back} onClick={back}>
          <span aria-hidden="true">←</span>
        </button>
        <h2 tabIndex={-1}>
          <span className="unseen">{words.number} </span>
          <code>{view.case}</code>
        </h2>
        <button
          type="button"
          className="case-copy"
          title={`${words.copy} (y)`}
          aria-label={words.copy}
          onClick={acts.copy}
        >
          <Icon name="document" />
        </button>
        <span className="case-fact">{view.department}</span>
        <span className="case-fact case-whose" data-status={status}>
          {whose}
        </span>
        {view.priority === 'high' && (
          <span className="row-mark" data-mark="high">
            <span aria-hidden="true">▲</span>
            {priorities.high}
          </span>
        )}
        <span className="case-clocks">
          <AnswerClock row={view} now={now} />
          {status !== 'closed' && <WindowMeter until={view.windowUntil} now={now} />}
        </span>
      </div>
      <CaseToolbar acts={acts} {...needs} />
    </header>
  )
}
