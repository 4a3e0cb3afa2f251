import { openTestEmbedded } from '../../contract/open-database.ts'
import { showsWordsByTheRules } from './grants.ts'

showsWordsByTheRules('PGlite', openTestEmbedded)
