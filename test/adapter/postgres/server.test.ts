import { afterAll, beforeAll } from 'vitest'
import { keepsDeployments } from '../../contract/deployments.ts'
import { closesCases } from '../../contract/desk.ts'
import { knowsPeople } from '../../contract/directory.ts'
import { takesMessagesIn } from '../../contract/inbox.ts'
import { keepsKeysAndVersions } from '../../contract/key-store.ts'
import { keepsLanes } from '../../contract/lanes.ts'
import { keepsMedia } from '../../contract/media-files.ts'
import { openTestServer } from '../../contract/open-database.ts'
import { gatesStarts } from '../../contract/starts.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'
import { masksWhatWasMissed } from '../../contract/transcripts.ts'
import { tellsWhatIsUnfinished } from '../../contract/unfinished.ts'

let stores: Stores
beforeAll(async () => {
  stores = await storesIn(openTestServer())
})
afterAll(() => stores.drop())
/** One database for the whole file: opening one costs more than all its tests. */
const shared = async (): Promise<Stores> => ({ ...stores, drop: async () => {} })

takesMessagesIn('PostgreSQL', shared)
keepsLanes('PostgreSQL', shared)
gatesStarts('PostgreSQL', shared, 100)
keepsKeysAndVersions('PostgreSQL', shared)
keepsMedia('PostgreSQL', shared)
knowsPeople('PostgreSQL', shared)
closesCases('PostgreSQL', shared)
tellsWhatIsUnfinished('PostgreSQL', shared)
masksWhatWasMissed('PostgreSQL', shared)
keepsDeployments('PostgreSQL', shared)
