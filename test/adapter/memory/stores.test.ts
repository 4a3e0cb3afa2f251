import { keepsAll } from '../../contract/every-store.ts'
import { storesInMemory } from '../../contract/stores.ts'

keepsAll('memory', storesInMemory, 1)
