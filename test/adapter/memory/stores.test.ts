import { keepsDeployments } from '../../contract/deployments.ts'
import { closesCases } from '../../contract/desk.ts'
import { knowsPeople } from '../../contract/directory.ts'
import { takesMessagesIn } from '../../contract/inbox.ts'
import { keepsKeysAndVersions } from '../../contract/key-store.ts'
import { keepsLanes } from '../../contract/lanes.ts'
import { keepsMedia } from '../../contract/media-files.ts'
import { gatesStarts } from '../../contract/starts.ts'
import { storesInMemory } from '../../contract/stores.ts'
import { masksWhatWasMissed } from '../../contract/transcripts.ts'
import { tellsWhatIsUnfinished } from '../../contract/unfinished.ts'

takesMessagesIn('memory', storesInMemory)
keepsLanes('memory', storesInMemory)
gatesStarts('memory', storesInMemory, 1)
keepsKeysAndVersions('memory', storesInMemory)
keepsMedia('memory', storesInMemory)
knowsPeople('memory', storesInMemory)
closesCases('memory', storesInMemory)
tellsWhatIsUnfinished('memory', storesInMemory)
masksWhatWasMissed('memory', storesInMemory)
keepsDeployments('memory', storesInMemory)
