import { takesMessagesIn } from '../../contract/inbox.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'
import { storesIn } from '../../contract/stores.ts'

takesMessagesIn('PGlite', () => storesIn(openTestEmbedded()))
