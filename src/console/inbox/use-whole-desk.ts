import { useState } from 'react'
import type { BulkAsked } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { useWords } from '../page-words.ts'
import { go } from '../router.ts'
import type { BulkQuestion } from './bulk-dialogs.tsx'
import { actOnMany, takeNext } from './inbox-calls.ts'
import { bulkWhy } from './refusal-of.ts'
import type { DeskActs } from './use-desk-act.ts'
import type { useDeskMe } from './use-desk-me.ts'
import type { Place } from './use-place.ts'
import type { Selection } from './use-selection.ts'

type DeskNeeds = {
  readonly acts: DeskActs
  readonly desk: ReturnType<typeof useDeskMe>
  readonly selection: Selection
  readonly place: Place
  readonly department: string | null
}

export type WholeDesk = ReturnType<typeof useWholeDesk>

/** What is done from the list: taking the next case, one's own status, and several cases at once. */
export function useWholeDesk({ acts, desk, selection, place, department }: DeskNeeds) {
  const { bulk, nobodyWaits, refusals, status } = useWords(inboxCatalogue)
  const [question, setQuestion] = useState<BulkQuestion | 'keys' | 'view' | null>(null)
  const [isFiltersOpen, setIsFiltersOpen] = useState(false)
  const next = () =>
    void acts.act(async () => {
      const { case: taken } = await takeNext(department)
      if (taken === null) return nobodyWaits
      go(place.addressOf(typeof taken === 'string' ? taken : taken.case))
      return null
    })
  const turnStatus = () =>
    void acts.act(async () => {
      const now = await desk.turnStatus()
      return now && status.names[now.status]
    })
  const actOnAll = (act: BulkAsked['act']) => {
    setQuestion(null)
    void acts.act(async () => {
      const { done, refused } = await actOnMany({ cases: [...selection.cases.keys()], act })
      for (const number of done) {
        const row = selection.cases.get(number)
        if (row) selection.select(row, false)
      }
      const whys = [...new Set(refused.map(({ why }) => refusals[bulkWhy(why)]('')))].join(' ')
      const told = refused.length > 0 ? bulk.refused(refused.length, whys) : ''
      return [done.length > 0 ? bulk.done(done.length) : '', told].filter(Boolean).join(' ')
    })
  }
  return {
    ...{ next, turnStatus, actOnAll, question, isFiltersOpen },
    ask: setQuestion,
    closeQuestion: () => setQuestion(null),
    turnFilters: () => setIsFiltersOpen((before) => !before),
  }
}
