import { keepsAllInOne } from '../../contract/every-store.ts'
import { openTestServer } from '../../contract/open-database.ts'

keepsAllInOne('PostgreSQL', openTestServer, 100)
