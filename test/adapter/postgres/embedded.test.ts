import { keepsAllInOne } from '../../contract/every-store.ts'
import { openTestEmbedded } from '../../contract/open-database.ts'

keepsAllInOne('PGlite', openTestEmbedded, 20)
