import { afterAll, beforeAll } from 'vitest'
import { keepsDeployments } from './deployments.ts'
import { changesCases } from './desk.ts'
import { knowsPeople } from './directory.ts'
import { takesMessagesIn } from './inbox.ts'
import { keepsKeysAndVersions } from './key-store.ts'
import { keepsLanes } from './lanes.ts'
import { keepsMedia } from './media-files.ts'
import type { TestDatabase } from './open-database.ts'
import { gatesStarts } from './starts.ts'
import { type Stores, storesIn } from './stores.ts'
import { masksWhatWasMissed } from './transcripts.ts'
import { tellsWhatIsUnfinished } from './unfinished.ts'

/**
 * All that every kind of stores must do.
 *
 * @param races how often a start and a withdrawal run against each other
 */
export function keepsAll(name: string, open: () => Promise<Stores>, races: number): void {
  takesMessagesIn(name, open)
  keepsLanes(name, open)
  gatesStarts(name, open, races)
  keepsKeysAndVersions(name, open)
  keepsMedia(name, open)
  knowsPeople(name, open)
  changesCases(name, open)
  tellsWhatIsUnfinished(name, open)
  masksWhatWasMissed(name, open)
  keepsDeployments(name, open)
}

/** The same in one database for the whole file: opening one costs more than all its tests. */
export function keepsAllInOne(name: string, open: () => Promise<TestDatabase>, races: number): void {
  let stores: Stores
  beforeAll(async () => {
    stores = await storesIn(open())
  })
  afterAll(() => stores.drop())
  keepsAll(name, async () => ({ ...stores, drop: async () => {} }), races)
}
