import { useState } from 'react'
import type { InboxRow } from '../../web/inbox-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { CasePane } from '../case/case-pane.tsx'
import { NoticesButton, NoticesProblem } from '../notices/notices-button.tsx'
import { useNoticesSwitch } from '../notices/use-notices-switch.ts'
import { useTitleCount } from '../page-title.ts'
import { go, useFragment } from '../router.ts'
import { ActSaid } from './act-said.tsx'
import { ChannelBanner } from './channel-banner.tsx'
import { DeskQuestions } from './desk-questions.tsx'
import { InboxHead } from './inbox-head.tsx'
import { ListPane } from './list-pane.tsx'
import { useCursor } from './use-cursor.ts'
import { useDeskActs } from './use-desk-act.ts'
import { useDeskMe } from './use-desk-me.ts'
import { useInbox } from './use-inbox.ts'
import { useListKeys } from './use-list-keys.ts'
import { useNow } from './use-now.ts'
import { usePlace } from './use-place.ts'
import { useSelection } from './use-selection.ts'
import { useWholeDesk } from './use-whole-desk.ts'

/** The list, and beside it the case that is open; on a narrow screen one of them. */
export function InboxShownTo({ me }: { readonly me: MeView }) {
  const place = usePlace()
  const { which, narrowed } = place
  const openCase = useFragment()
  const [searched, search] = useState<string | null>(null)
  const inbox = useInbox({ which, ...narrowed }, searched)
  useTitleCount(inbox.view?.counts.toAnswer ?? 0)
  const desk = useDeskMe()
  const acts = useDeskActs()
  const notices = useNoticesSwitch(me.staff, acts.say)
  const selection = useSelection()
  const cursor = useCursor(inbox.rows, inbox.view?.total ?? 0)
  const now = useNow(inbox.view?.at ?? null)
  const addressOf = ({ case: number }: InboxRow) => place.addressOf(number)
  const open = (row: InboxRow) => go(addressOf(row))
  const whole = useWholeDesk({ acts, desk, selection, place, department: narrowed.department })
  useListKeys({ cursor, inbox, selection, open, whole, saved: place.saved })
  const known = inbox.view?.tags ?? []
  const back = () => {
    go(place.addressOf(null))
    cursor.move(0)
  }
  return (
    <>
      <ChannelBanner />
      <div className="inbox" data-open={openCase !== null}>
        <InboxHead
          isCaseOpen={openCase !== null}
          me={desk.me}
          turn={whole.turnStatus}
          next={whole.next}
          showKeys={() => whole.ask('keys')}
          notices={<NoticesButton {...notices} />}
        />
        <ListPane
          {...{
            me,
            place,
            searched,
            search,
            inbox,
            desk,
            cursor,
            selection,
            whole,
            now,
            openCase,
            addressOf,
            open,
          }}
        />
        <CasePane
          {...{ number: openCase, me, desk, acts, now, back }}
          tags={known}
          hasKeys={selection.cases.size === 0}
        />
        <ActSaid acts={acts} />
        <NoticesProblem {...notices} />
        <DeskQuestions place={place} whole={whole} selection={selection} desk={desk} known={known} />
      </div>
    </>
  )
}
