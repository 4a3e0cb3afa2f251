import { useCallback, useState } from 'react'
import { noticesCatalogue } from '../catalogue/notices/catalogue.ts'
import { useDeskKeys } from '../inbox/use-desk-keys.ts'
import { useWords } from '../page-words.ts'
import { type NoticeProblem, turnNotices, useNoticeState } from './notice-switch.ts'

/** The switch of somebody's notifications, with its key. */
export function useNoticesSwitch(staff: string, say: (text: string) => void) {
  const { said } = useWords(noticesCatalogue)
  const state = useNoticeState(staff)
  const [problem, setProblem] = useState<NoticeProblem | null>(null)
  const turn = useCallback(async () => {
    const now = await turnNotices(staff)
    if (now === 'on' || now === 'off') say(said[now])
    else setProblem(now)
  }, [staff, say, said])
  useDeskKeys({ notices: () => void turn() })
  return { state, turn: () => void turn(), problem, close: () => setProblem(null) }
}

export type NoticesSwitch = ReturnType<typeof useNoticesSwitch>
