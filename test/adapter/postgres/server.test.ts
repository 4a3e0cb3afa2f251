import { takesMessagesIn } from '../../contract/inbox.ts'
import { openTestServer } from '../../contract/open-database.ts'
import { storesIn } from '../../contract/stores.ts'

takesMessagesIn('PostgreSQL', () => storesIn(openTestServer()))
