import { openTestServer } from '../../contract/open-database.ts'
import { showsWordsByTheRules } from './grants.ts'

showsWordsByTheRules('PostgreSQL', openTestServer)
