import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import { readCursor } from '../handoff/live/cursor.ts'
import { type LiveFeed, liveFeed } from '../handoff/live/live-feed.ts'
import type { Inbox } from '../turn/inbox.ts'
import type { Lanes } from '../turn/lanes.ts'
import { type Live, live } from '../web/live.ts'
import type { LiveDesk } from '../web/live-line.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { recordAccess } from './record-access.ts'

type Needs = { readonly storage: Pick<Storage, 'live' | 'writeEntry'>; readonly clock: Clock }

type Written = { readonly lanes: Lanes; readonly inbox: Inbox }

export type Happening = {
  /** The same stores: whoever listens here hears at once of what they write, and of others' within the usual time. */
  readonly nudging: (stores: Written) => Written
  readonly behind: (door: Pick<SignInOpened, 'glance' | 'circumstances'>) => Live['app']
  readonly close: () => void
}

/** What happens at the desk, for pages that are open. */
export function openLive({ storage, clock }: Needs): Happening {
  const feed = liveFeed(storage.live)
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  const served: Live[] = []
  return {
    nudging: (stores) => nudging(stores, feed.nudge),
    behind: ({ glance, circumstances }) => {
      const one = live({ signedIn: glance, circumstances, record }, liveDesk(feed))
      served.push(one)
      return one.app
    },
    close: () => {
      for (const one of served) one.close()
      feed.close()
    },
  }
}

/** A cursor that is none of ours is one that is too old: nobody knows what was missed. */
export const liveDesk = (feed: LiveFeed): LiveDesk => ({
  listen: (text, { readable, hear, lost }) => {
    const cursor = text === null ? null : readCursor(text)
    let isLost = text !== null && cursor === null
    return feed.listen(cursor, {
      readable,
      lost,
      hear: (told) => {
        hear({ ...told, isGap: told.isGap || isLost })
        isLost = false
      },
    })
  },
})

const nudging = ({ lanes, inbox }: Written, nudge: () => void): Written => ({
  lanes: {
    ...lanes,
    commit: (record) => lanes.commit(record).finally(nudge),
    markSent: (...sent) => lanes.markSent(...sent).finally(nudge),
    release: (...freed) => lanes.release(...freed).finally(nudge),
  },
  inbox: { ...inbox, settle: (...settled) => inbox.settle(...settled).finally(nudge) },
})
