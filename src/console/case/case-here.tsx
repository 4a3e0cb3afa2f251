import { useEffect, useRef } from 'react'
import type { TalkView } from '../../web/conversations-view.ts'
import type { DeskCaseView } from '../../web/inbox-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { departmentsOf } from '../inbox/filter-bar.tsx'
import type { DeskActs } from '../inbox/use-desk-act.ts'
import type { Desk } from '../inbox/use-desk-me.ts'
import { useWords } from '../page-words.ts'
import { CaseDialogs } from './case-dialogs.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseSide } from './case-side.tsx'
import { TalkTimeline } from './talk-timeline.tsx'
import { TypingSaid } from './typing-said.tsx'
import { standingOf, useCaseActs } from './use-case-acts.ts'
import { useCaseKeys } from './use-case-keys.ts'
import { usePending } from './use-pending.ts'
import { useSideOpen } from './use-side-open.ts'
import { useWordsShown } from './use-words-shown.ts'
import { Watermark, WordsBanner } from './words-banner.tsx'
import { WriteHere, type WritingHandle } from './write-here.tsx'

type HereNeeds = {
  readonly view: DeskCaseView
  readonly talk: TalkView
  readonly me: MeView
  readonly desk: Desk
  readonly tags: readonly string[]
  readonly acts: DeskActs
  /** By the server's clock. */
  readonly now: number
  readonly back: () => void
  readonly hasKeys: boolean
}

/** A case that is there: what it is, what was said, where to answer, and what stands beside it. */
export function CaseHere({ view, talk, me, desk, tags, acts: said, now, back, hasKeys }: HereNeeds) {
  const { departmentGone } = useWords(caseCatalogue)
  const standing = standingOf(view, me.staff)
  const acts = useCaseActs({ view, acts: said })
  const pending = usePending(view.case, talk.lines)
  const reveal = useWordsShown(view.case, talk.lines.at(-1)?.n ?? 0)
  const [isSideOpen, turnSide] = useSideOpen()
  const writing = useRef<WritingHandle>(null)
  const { shown, hide } = reveal
  const { isMine } = standing
  // Words of a case that is somebody else's now do not stay on this screen.
  useEffect(() => {
    if (!isMine && shown.state === 'open') hide()
  }, [isMine, shown.state, hide])
  const open = isMine && shown.state !== 'open' ? () => void reveal.open() : null
  useCaseKeys({ standing, acts, turnWords: reveal.turn, turnSide, writing, hasKeys })
  return (
    <div className="open-case" data-side={isSideOpen}>
      <CaseHead
        {...{ view, now, standing, acts, shown, isSideOpen, turnSide, back }}
        me={me.staff}
        turnWords={reveal.turn}
      />
      <div className="case-main">
        {view.isDepartmentGone && <p className="notice">{departmentGone(view.department)}</p>}
        <WordsBanner shown={shown} hide={hide} />
        <div className="case-talk">
          <TalkTimeline
            view={view}
            lines={talk.lines}
            me={me.staff}
            words={shown.state === 'open' ? shown.words : null}
            open={open}
            media={isMine && !view.areWordsGone ? { grant: reveal.grant, ask: reveal.open } : null}
            pending={pending}
            edit={(one) => {
              pending.drop(one)
              writing.current?.begin('reply', one.words, one.file)
            }}
            sendAgain={acts.sendAgain}
          />
          <Watermark shown={shown} />
        </div>
        <TypingSaid number={view.case} me={me.staff} colleagues={desk.colleagues} />
        <WriteHere
          ref={writing}
          view={view}
          now={now}
          standing={standing}
          acts={acts}
          said={said}
          send={pending.send}
          name={me.name}
          open={isMine && shown.state === 'open' ? shown.words : null}
        />
      </div>
      <CaseSide view={view} me={me.staff} acts={acts} open={open} />
      <CaseDialogs
        {...{ view, acts, tags, now }}
        colleagues={desk.colleagues}
        departments={departmentsOf(me, desk.colleagues)}
      />
    </div>
  )
}
