import { useEffect, useState } from 'react'
import type { InboxFilter, SavedViewShown, SavedViewsView } from '../../web/inbox-view.ts'
import { useRoute } from '../router.ts'
import { lookAtViews } from './inbox-calls.ts'
import { inboxAddress, type Narrowed, notNarrowed, type Which, whichIn } from './inbox-place.ts'

/** Which list is looked at, and what else there is. */
export type Place = {
  readonly which: Which
  readonly narrowed: Narrowed
  readonly narrow: (narrowed: Narrowed) => void
  /** One's own lists. */
  readonly saved: readonly SavedViewShown[]
  /** The one of them that is looked at; null: none. */
  readonly list: SavedViewShown | null
  /** Every one, as the server has them now. */
  readonly keep: (view: SavedViewsView) => void
  readonly addressOf: (number: string | null) => string
}

/** The list of the address: one that everybody has, or one's own, narrowed as it was kept. */
export function usePlace(): Place {
  const { search } = useRoute()
  const [saved, setSaved] = useState<readonly SavedViewShown[]>([])
  const [narrowed, narrow] = useState(notNarrowed)
  const list = saved.find(({ id }) => id === search.get('list')) ?? null
  const which = list?.filter.which ?? whichIn(search)
  const id = list?.id ?? null
  useEffect(() => {
    let isWanted = true
    // Without them the lists that everybody has are there.
    lookAtViews().then(
      ({ views }) => isWanted && setSaved(views),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is narrowed in its own way
  useEffect(() => narrow(list ? narrowedBy(list.filter) : notNarrowed), [id])
  return {
    ...{ which, narrowed, narrow, saved, list },
    keep: ({ views }) => setSaved(views),
    addressOf: (number) => inboxAddress(which, number, id),
  }
}

const narrowedBy = ({ which: _, ...narrowed }: InboxFilter): Narrowed => narrowed
