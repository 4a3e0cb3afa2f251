import { Fragment } from 'react'
import type { LineView } from '../../web/conversations-view.ts'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import type { WordsView } from '../../web/reveal-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { EarlierLines } from './earlier-lines.tsx'
import { HappeningSaid } from './happening-said.tsx'
import { LineBubble } from './line-bubble.tsx'
import type { MediaKey } from './line-medium.tsx'
import { NoteBubble } from './note-bubble.tsx'
import { PendingBubble } from './pending-bubble.tsx'
import { type Moment, timelineOf } from './timeline.ts'
import { useNewest } from './use-newest.ts'
import type { Pending, usePending } from './use-pending.ts'

type TimelineNeeds = {
  readonly view: DeskCaseView
  readonly lines: readonly LineView[]
  readonly me: string
  readonly words: WordsView | null
  readonly open: (() => void) | null
  readonly media: MediaKey | null
  readonly pending: ReturnType<typeof usePending>
  readonly edit: (one: Pending) => void
  readonly sendAgain: (effect: string) => void
}

/** The talk: what was said, noted and done, by day; the newest stays in view unless somebody reads further up. */
export function TalkTimeline({ view, lines, ...needs }: TimelineNeeds) {
  const { talk } = useWords(caseCatalogue)
  const dates = useDates()
  const moments = timelineOf(lines, view, needs.pending.pending)
  const warned = lines.findLast(({ warning }) => warning)?.n ?? null
  const { scroller, missed, toNewest } = useNewest(moments.length)
  return (
    <div className="talk">
      <div
        ref={scroller}
        className="talk-scroller"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        role="log"
        aria-label={talk.title}
      >
        <div className="talk-lines">
          <EarlierLines talks={view.earlierTalks} />
          {view.areWordsGone && <p className="notice">{talk.wordsGone}</p>}
          {moments.length === 0 && <p className="line-nothing">{talk.empty}</p>}
          {moments.map((moment, at) => {
            const day = dates.day(moment.at)
            const before = moments[at - 1]
            return (
              <Fragment key={moment.key}>
                {(!before || dates.day(before.at) !== day) && <p className="talk-day">{day}</p>}
                <MomentShown moment={moment} talk={view.talk} warned={warned} {...needs} />
              </Fragment>
            )
          })}
        </div>
      </div>
      {missed > 0 && (
        <button type="button" className="talk-missed" onClick={toNewest}>
          {talk.arrived(missed)} ↓
        </button>
      )}
    </div>
  )
}

type MomentNeeds = Omit<TimelineNeeds, 'view' | 'lines'> & {
  readonly moment: Moment
  readonly talk: string
  /** The newest line with a warning. */
  readonly warned: number | null
}

function MomentShown({
  moment,
  talk,
  warned,
  me,
  words,
  open,
  media,
  pending,
  edit,
  sendAgain,
}: MomentNeeds) {
  switch (moment.kind) {
    case 'line': {
      const opened = words?.lines.find(({ n }) => n === moment.line.n) ?? null
      const report = { talk, hasKey: moment.line.n === warned }
      return <LineBubble line={moment.line} {...{ opened, open, media, sendAgain, report }} />
    }
    case 'note':
      return <NoteBubble note={moment.note} me={me} />
    case 'happening':
      return <HappeningSaid happening={moment.happening} me={me} />
    case 'pending':
      return <PendingBubble one={moment.pending} again={pending.again} edit={edit} />
  }
}
