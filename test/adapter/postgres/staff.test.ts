import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { letsPeopleIn } from '../../contract/sign-in.ts'

letsPeopleIn('PGlite', openTestEmbedded)
letsPeopleIn('PostgreSQL', openTestServer)
