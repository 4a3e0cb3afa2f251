import { keepsTheLog } from '../../contract/audit-log.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'

keepsTheLog('PGlite', openTestEmbedded)
keepsTheLog('PostgreSQL', openTestServer)
