import { takesMessagesIn } from '../../contract/inbox.ts'
import { storesInMemory } from '../../contract/stores.ts'

takesMessagesIn('memory', storesInMemory)
